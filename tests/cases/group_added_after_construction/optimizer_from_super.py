# Near miss: the optimizer of the base class.
# expect: untouched
# model: Extended()
# optimizer: model.configure_optimizers()
import pytorch_lightning as pl
import torch
from torch import nn


class Base(pl.LightningModule):
    def __init__(self):
        super().__init__()
        self.body = nn.Linear(2, 2)

    def configure_optimizers(self):
        return torch.optim.Adam(self.body.parameters(), lr=1e-3)


class Extended(Base):
    def __init__(self):
        super().__init__()
        self.head = nn.Linear(2, 1)

    def configure_optimizers(self):
        optimizer = super().configure_optimizers()
        optimizer.add_param_group({'params': self.head.parameters(), 'lr': 1e-2})
        return optimizer
