# Two appended groups, both part of the base.
# expect: repair
# codes: PG202 PG202
# raises: KeyError: 'betas'
# where: step
# model: Detector()
# optimizer: model.configure_optimizers()
# after:
#   backbone.* | lr=1e-05
#   neck.* | lr=0.0001
#   head.* | lr=0.001
import pytorch_lightning as pl
import torch
from torch import nn


class Detector(pl.LightningModule):
    def __init__(self):
        super().__init__()
        self.backbone = nn.Linear(6, 5)
        self.neck = nn.Linear(5, 4)
        self.head = nn.Linear(4, 3)

    def configure_optimizers(self):
        optimizer = torch.optim.AdamW(self.parameters(), lr=1e-5)
        optimizer.param_groups.append({'params': self.neck.parameters(), 'lr': 1e-4})
        optimizer.param_groups.append({'params': self.head.parameters(), 'lr': 1e-3})
        return optimizer
