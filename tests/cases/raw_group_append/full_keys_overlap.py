# Every key is there, but the parameters are in the base too and are updated twice a step.
# expect: behavior
# row: edits/full-overlap folding/append-overlap
# codes: PG202
# model: Net()
# optimizer: model.configure_optimizers()
# after:
#   body.* | lr=0.001
#   head.* | lr=0.01
import pytorch_lightning as pl
import torch
from torch import nn


class Net(pl.LightningModule):
    def __init__(self):
        super().__init__()
        self.body = nn.Linear(4, 4)
        self.head = nn.Linear(4, 2)

    def configure_optimizers(self):
        optimizer = torch.optim.AdamW(self.parameters(), lr=1e-3)
        optimizer.param_groups.append({**optimizer.defaults, 'params': list(self.head.parameters()), 'lr': 1e-2})
        return optimizer
