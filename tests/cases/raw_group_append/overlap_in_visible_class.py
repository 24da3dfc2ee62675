# `self.parameters()` holds the appended submodule; the class shows all its submodules: the base becomes the sibling.
# expect: repair
# row: edits/trainer folding/append-overlap bases/siblings
# codes: PG202
# raises: KeyError: 'betas'
# where: step
# model: Net()
# optimizer: model.configure_optimizers()
# after:
#   fc1.* |
#   fc2.* | lr=0.01
import torch
from pytorch_lightning import LightningModule
from torch import nn


class Net(LightningModule):
    def __init__(self):
        super().__init__()
        self.fc1 = nn.Linear(4, 4)
        self.fc2 = nn.Linear(4, 2)

    def forward(self, x):
        return self.fc2(torch.relu(self.fc1(x)))

    def configure_optimizers(self):
        optimizer = torch.optim.Adam(self.parameters())
        optimizer.param_groups.append({'params': self.fc2.parameters(), 'lr': 1e-2})
        return optimizer
