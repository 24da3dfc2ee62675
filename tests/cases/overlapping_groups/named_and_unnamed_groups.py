# Near miss: two group dicts, of which one has names; torch says so.
# expect: untouched
# row: shapes/named-groups
# raises: ValueError: all optimizer param groups should be with/without names. cannot add param group without names to the optimizer
# where: construction
# model: (a, b)
import torch
from torch import nn

a = nn.Linear(2, 2)
b = nn.Linear(2, 2)
optimizer = torch.optim.SGD([{'params': a.named_parameters()}, {'params': b.parameters()}], lr=0.1)
