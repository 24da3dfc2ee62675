# The value is a name, so no check of the constructor is known to pass: group key.
# expect: exact
# row: folding/option-flat
# codes: PG201
# model: Regressor(lr=0.02)
# optimizer: model.configure_optimizers()
import pytorch_lightning as pl
import torch
from torch import nn


class Regressor(pl.LightningModule):
    def __init__(self, lr):
        super().__init__()
        self.lr = lr
        self.layer = nn.Linear(5, 1)

    def configure_optimizers(self):
        optimizer = torch.optim.Adam(self.parameters())
        optimizer.param_groups[0]['lr'] = self.lr
        return optimizer
