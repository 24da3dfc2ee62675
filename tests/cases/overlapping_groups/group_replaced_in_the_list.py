# Near miss: the group that would overlap is replaced in the list before the construction.
# expect: untouched
# model: (a, b)
import torch
from torch import nn

a, b = nn.Linear(2, 2), nn.Linear(2, 1)
groups = []
groups.append({'params': a.parameters()})
groups[-1:] = [{'params': b.parameters()}]
groups += [{'params': a.parameters()}]
optimizer = torch.optim.SGD(groups, lr=0.1)
