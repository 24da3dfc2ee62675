# `head` and `head_aux` share a prefix: only `head` leaves the base.
# expect: repair
# row: bases/prefix
# codes: PG202
# raises: KeyError: 'betas'
# where: step
# model: Net()
# optimizer: model.configure_optimizers()
# after:
#   head_aux.* body.* | lr=0.001
#   head.* | lr=0.01
import pytorch_lightning as pl
import torch
from torch import nn


class Net(pl.LightningModule):
    def __init__(self):
        super().__init__()
        self.head_aux = nn.Linear(4, 2)
        self.body = nn.Linear(4, 4)
        self.head = nn.Linear(4, 2)

    def configure_optimizers(self):
        optimizer = torch.optim.Adam(self.parameters(), lr=1e-3)
        optimizer.param_groups.append({'params': self.head.parameters(), 'lr': 1e-2})
        return optimizer
