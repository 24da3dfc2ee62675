# The appended group is a list of one parameter of the base.
# expect: repair
# codes: PG202
# raises: KeyError: 'betas'
# where: step
# model: Calibrated()
# optimizer: model.configure_optimizers()
# after:
#   net.* | lr=0.001
#   temperature | lr=0.1
import pytorch_lightning as pl
import torch
from torch import nn


class Calibrated(pl.LightningModule):
    def __init__(self):
        super().__init__()
        self.net = nn.Linear(4, 3)
        self.temperature = nn.Parameter(torch.ones(1))

    def configure_optimizers(self):
        optimizer = torch.optim.Adam(self.parameters(), lr=1e-3)
        optimizer.param_groups.append({'params': [self.temperature], 'lr': 1e-1})
        return optimizer
