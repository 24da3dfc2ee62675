# A function constructs the optimizer with two groups, and the caller takes one away.
# expect: refused
# codes: PG205
# reasons: made-elsewhere
# model: (body, head)
import torch
from torch import nn


def make_optimizer():
    return torch.optim.SGD([{'params': body.parameters()}, {'params': head.parameters()}], lr=0.1)


body, head = nn.Linear(3, 2), nn.Linear(2, 1)
optimizer = make_optimizer()
del optimizer.param_groups[1]
