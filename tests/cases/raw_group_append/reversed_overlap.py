# The appended group holds the base and more: which options the base should keep is not written.
# expect: refused
# row: bases/reversed
# codes: PG202
# reasons: reversed-overlap
# raises: KeyError: 'betas'
# where: step
# model: Net()
# optimizer: model.configure_optimizers()
import pytorch_lightning as pl
import torch
from torch import nn


class Net(pl.LightningModule):
    def __init__(self):
        super().__init__()
        self.fc1 = nn.Linear(4, 4)
        self.fc2 = nn.Linear(4, 2)

    def configure_optimizers(self):
        optimizer = torch.optim.Adam(self.fc1.parameters())
        optimizer.param_groups.append({'params': self.parameters(), 'lr': 1e-2})
        return optimizer
