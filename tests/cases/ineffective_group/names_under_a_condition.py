# Near miss: nothing tells whether the group without names comes into the list.
# expect: untouched
# row: shapes/named-groups
# model: (a, b)
import torch
from torch import nn

a = nn.Linear(2, 2)
b = nn.Linear(2, 2)
groups = [{'params': a.named_parameters()}]
if len(list(b.parameters())) > 2:
    groups.append({'params': b.parameters()})
optimizer = torch.optim.SGD(groups, lr=0.1)
