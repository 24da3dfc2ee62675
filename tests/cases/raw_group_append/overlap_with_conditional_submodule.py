# One submodule exists or not.
# expect: repair
# row: bases/conditional
# codes: PG202
# raises: KeyError: 'betas'
# where: step
# model: Net(dropout_gate=True)
# optimizer: model.configure_optimizers()
# after:
#   body.* gate.* | lr=0.001
#   head.* | lr=0.01
import pytorch_lightning as pl
import torch
from torch import nn


class Net(pl.LightningModule):
    def __init__(self, dropout_gate=False):
        super().__init__()
        self.body = nn.Linear(4, 4)
        if dropout_gate:
            self.gate = nn.Linear(4, 4)
        self.head = nn.Linear(4, 2)

    def configure_optimizers(self):
        opt = torch.optim.Adam(self.parameters(), lr=1e-3)
        opt.param_groups.append({'params': self.head.parameters(), 'lr': 1e-2})
        return opt
