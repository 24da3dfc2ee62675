# A subclass adds a submodule, so `self.parameters()` may hold more than this class shows.
# expect: repair
# row: bases/parent
# codes: PG202
# raises: KeyError: 'betas'
# where: step
# model: Deeper()
# optimizer: model.configure_optimizers()
# after:
#   fc1.* fc3.* |
#   fc2.* | lr=0.01
import pytorch_lightning as pl
import torch
from torch import nn


class Net(pl.LightningModule):
    def __init__(self):
        super().__init__()
        self.fc1 = nn.Linear(4, 4)
        self.fc2 = nn.Linear(4, 2)

    def configure_optimizers(self):
        optimizer = torch.optim.Adam(self.parameters())
        optimizer.param_groups.append({'params': self.fc2.parameters(), 'lr': 1e-2})
        return optimizer


class Deeper(Net):
    def __init__(self):
        super().__init__()
        self.fc3 = nn.Linear(2, 2)
