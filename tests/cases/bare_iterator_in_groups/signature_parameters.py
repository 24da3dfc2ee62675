# Near miss: `inspect.signature(...).parameters` and a planner's `parameters()` have nothing to do with optimizers.
# expect: untouched
import inspect

import torch
from torch import nn


def options(cls, **given):
    known = [inspect.signature(cls).parameters, {'params': None}]
    return {k: v for k, v in given.items() if k in known[0]}


class Plan:
    def parameters(self):
        return iter(())


queue = [Plan().parameters(), {'params': Plan().parameters()}]
model = nn.Linear(2, 2)
optimizer = torch.optim.SGD(model.parameters(), **options(torch.optim.SGD, lr=0.1, warmup=5))
