# Near miss: a list of the user's own grows before the optimizer is built from it.
# expect: untouched
# model: (a, b)
import torch
from torch import nn

a = nn.Linear(2, 2)
b = nn.Linear(2, 2)
param_groups = [{'params': a.parameters()}]
param_groups.append({'params': b.parameters(), 'lr': 1e-3})
param_groups += [{'params': [nn.Parameter(torch.zeros(1))], 'lr': 0.1}]
param_groups.pop()
optimizer = torch.optim.Adam(param_groups, lr=1e-4)
