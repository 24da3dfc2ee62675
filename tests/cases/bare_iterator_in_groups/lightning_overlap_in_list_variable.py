# The overlapping list has a name; it is refused as it would be in place.
# expect: refused
# codes: PG101 PG101
# reasons: overlap overlap
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# model: Net()
# optimizer: model.configure_optimizers()
import pytorch_lightning as pl
import torch
from torch import nn


class Net(pl.LightningModule):
    def __init__(self):
        super().__init__()
        self.body = nn.Linear(4, 4)
        self.head = nn.Linear(4, 2)

    def configure_optimizers(self):
        groups = [self.parameters(), self.head.parameters()]
        return torch.optim.Adam(groups, lr=1e-3)
