# The parent class has submodules too.
# expect: repair
# row: bases/parent
# codes: PG202
# raises: KeyError: 'betas'
# where: step
# model: Fine()
# optimizer: model.configure_optimizers()
# after:
#   trunk.* | lr=0.0001
#   head.* | lr=0.001
import pytorch_lightning as pl
import torch
from torch import nn


class Backbone(pl.LightningModule):
    def __init__(self):
        super().__init__()
        self.trunk = nn.Linear(4, 4)


class Fine(Backbone):
    def __init__(self):
        super().__init__()
        self.head = nn.Linear(4, 2)

    def configure_optimizers(self):
        optimizer = torch.optim.AdamW(self.parameters(), lr=1e-4)
        optimizer.param_groups.append({'params': self.head.parameters(), 'lr': 1e-3})
        return optimizer
