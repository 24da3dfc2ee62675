# The class has a parameter outside of its submodules, which siblings would drop: the base goes by identity.
# expect: repair
# row: bases/loose
# codes: PG202
# raises: KeyError: 'betas'
# where: step
# model: Net()
# optimizer: model.configure_optimizers()
# after:
#   scale fc1.* |
#   fc2.* | lr=0.01
import pytorch_lightning as pl
import torch
from torch import nn


class Net(pl.LightningModule):
    def __init__(self):
        super().__init__()
        self.fc1 = nn.Linear(4, 4)
        self.fc2 = nn.Linear(4, 2)
        self.scale = nn.Parameter(torch.ones(1))

    def configure_optimizers(self):
        optimizer = torch.optim.Adam(self.parameters())
        optimizer.param_groups.append({'params': self.fc2.parameters(), 'lr': 1e-2})
        return optimizer
