# A group in the middle goes: the list is cut there.
# expect: exact
# codes: PG205
# model: (a, c)
import torch
from torch import nn

a, b, c = nn.Linear(2, 2), nn.Linear(2, 1), nn.Linear(1, 1)
groups = [{'params': a.parameters()}, {'params': b.parameters()}]
groups += [{'params': c.parameters()}]
optimizer = torch.optim.SGD(groups, lr=0.1)
del optimizer.param_groups[1]
