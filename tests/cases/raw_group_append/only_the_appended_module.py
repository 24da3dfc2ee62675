# Nothing remains in the base: an empty first group is legal, and indexes stay as they were.
# expect: repair
# row: bases/only
# codes: PG202
# raises: KeyError: 'betas'
# where: step
# model: Probe()
# optimizer: model.configure_optimizers()
# after:
#   | lr=0.001
#   linear.* | lr=0.01
import pytorch_lightning as pl
import torch
from torch import nn


class Probe(pl.LightningModule):
    def __init__(self):
        super().__init__()
        self.linear = nn.Linear(4, 2)

    def configure_optimizers(self):
        optimizer = torch.optim.Adam(self.parameters(), lr=1e-3)
        optimizer.param_groups.append({'params': self.linear.parameters(), 'lr': 1e-2})
        return optimizer
