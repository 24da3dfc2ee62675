# Base and appended group hang on an attribute of `self`.
# expect: repair
# codes: PG202
# raises: KeyError: 'betas'
# where: step
# model: System()
# optimizer: model.configure_optimizers()
# after:
#   net.0.* |
#   net.1.* | lr=0.01
import pytorch_lightning as pl
import torch
from torch import nn


class System(pl.LightningModule):
    def __init__(self):
        super().__init__()
        self.net = nn.Sequential(nn.Linear(3, 3), nn.Linear(3, 2))

    def configure_optimizers(self):
        optimizer = torch.optim.Adam(self.net.parameters())
        optimizer.param_groups.append({'params': self.net[1].parameters(), 'lr': 1e-2})
        return optimizer
