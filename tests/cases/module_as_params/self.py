# `self` is the module.
# expect: repair
# row: shapes/module
# codes: PG103
# raises: TypeError: 'Autoencoder' object is not iterable
# where: construction
# model: Autoencoder()
# optimizer: model.configure_optimizers()
# after:
#   encoder.* decoder.* |
import pytorch_lightning as pl
import torch
from torch import nn


class Autoencoder(pl.LightningModule):
    def __init__(self):
        super().__init__()
        self.encoder = nn.Linear(8, 2)
        self.decoder = nn.Linear(2, 8)

    def configure_optimizers(self):
        return torch.optim.Adam(self, lr=1e-3)
