# A defaultdict makes the items that are read of it, in the order in which they are read.
# expect: refused
# codes: PG201 PG201
# reasons: impure-value after-refused-edit
# model: model
# optimizer: make(model)
from collections import defaultdict
from itertools import count

import torch
from torch import nn

numbers = count(1)
rates = defaultdict(lambda: 0.01 * next(numbers))
model = nn.Linear(2, 2)


def make(model):
    optimizer = torch.optim.SGD([{"params": [model.weight]}, {"params": [model.bias]}], lr=0.1)
    optimizer.param_groups[1]["lr"] = rates["bias"]
    optimizer.param_groups[0]["lr"] = rates["weight"]
    return optimizer
