# A class of the file counts its reads in `__getattr__`: another read gives another rate.
# expect: refused
# row: conditions/impure
# codes: PG201
# reasons: impure-value
import torch
from torch import nn


class Rates:
    reads = 0

    def __getattr__(self, name):
        self.reads += 1
        return self.reads * 0.1


model = nn.Linear(3, 2)
rates = Rates()
optimizer = torch.optim.SGD(model.parameters(), lr=rates.lr)
optimizer.param_groups[0]['lr'] = rates.lr
