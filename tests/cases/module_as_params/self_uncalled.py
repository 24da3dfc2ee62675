# `self.parameters` without the call.
# expect: repair
# row: shapes/uncalled
# codes: PG103
# raises: TypeError: 'method' object is not iterable
# where: construction
# model: Classifier()
# optimizer: model.configure_optimizers()
# after:
#   fc.* |
import pytorch_lightning as pl
import torch
from torch import nn


class Classifier(pl.LightningModule):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(8, 2)

    def configure_optimizers(self):
        optimizer = torch.optim.AdamW(self.parameters, lr=1e-3, weight_decay=0.01)
        return optimizer
