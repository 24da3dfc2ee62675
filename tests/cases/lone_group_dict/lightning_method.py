# As Lightning calls it, with the group on a line of its own.
# expect: repair
# codes: PG102
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is str
# where: construction
# model: Probe()
# optimizer: model.configure_optimizers()
# after:
#   head.weight head.bias | lr=0.01
import pytorch_lightning as pl
import torch
from torch import nn


class Probe(pl.LightningModule):
    def __init__(self):
        super().__init__()
        self.encoder = nn.Linear(4, 4)
        self.head = nn.Linear(4, 2)

    def configure_optimizers(self):
        return torch.optim.AdamW(
            {'params': self.head.parameters(), 'lr': 1e-2},
        )
