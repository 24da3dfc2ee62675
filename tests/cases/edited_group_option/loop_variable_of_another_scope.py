# A comprehension and a function have a variable of that name of their own.
# expect: exact
# codes: PG201
# defaults: lr
import torch
from torch import nn


def rates(optimizer):
    return [group['lr'] for group in optimizer.param_groups]


model = nn.Linear(3, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
for group in optimizer.param_groups:
    group['lr'] = 0.5
assert rates(optimizer) == [0.5]
assert [group['lr'] for group in optimizer.param_groups] == [0.5]
