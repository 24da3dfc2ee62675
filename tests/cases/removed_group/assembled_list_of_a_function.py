# Near miss: what a function yields cannot be sliced.
# expect: refused
# codes: PG205
# reasons: unknown-groups
# model: b
import torch
from torch import nn

a, b = nn.Linear(2, 2), nn.Linear(2, 1)


def make_groups():
    yield {'params': a.parameters()}
    yield {'params': b.parameters()}


groups = make_groups()
optimizer = torch.optim.SGD(groups, lr=0.1)
del optimizer.param_groups[0]
