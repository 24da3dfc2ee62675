# Named and unnamed groups cannot stand together: wrapping would only move the crash.
# expect: refused
# row: shapes/named-groups elements/named
# codes: PG101
# reasons: mixed-names
# raises: TypeError: param_group must be a dict, but got <class 'generator'>
# where: construction
# model: {'a': a, 'b': b}
import torch
from torch import nn

a = nn.Linear(4, 2)
b = nn.Linear(2, 4)
optimizer = torch.optim.Adam([{'params': a.named_parameters(), 'lr': 1e-4}, b.parameters()])
