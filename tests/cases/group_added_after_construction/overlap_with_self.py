# `self.parameters()` holds the head: torch refuses the second group, which is what was meant.
# expect: repair
# row: edits/add-overlap
# codes: PG203
# raises: ValueError: some parameters appear in more than one parameter group
# where: edit
# model: Tuned()
# optimizer: model.configure_optimizers()
# after:
#   backbone.* | lr=1e-05
#   head.* | lr=0.001
import pytorch_lightning as pl
import torch
from torch import nn


class Tuned(pl.LightningModule):
    def __init__(self):
        super().__init__()
        self.backbone = nn.Linear(4, 4)
        self.head = nn.Linear(4, 2)

    def configure_optimizers(self):
        optimizer = torch.optim.Adam(self.parameters(), lr=1e-5)
        optimizer.add_param_group({'params': self.head.parameters(), 'lr': 1e-3})
        return optimizer
