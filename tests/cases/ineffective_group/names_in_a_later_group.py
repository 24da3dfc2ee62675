# The second group of a list that statements fill has names, the first has none.
# expect: refused
# row: shapes/named-groups
# codes: PG105
# reasons: mixed-names
# raises: ValueError: all optimizer param groups should be with/without names. cannot add param group with names to the optimizer
# where: construction
# model: (a, b)
import torch
from torch import nn

a = nn.Linear(2, 2)
b = nn.Linear(2, 2)
groups = [{'params': a.parameters(), 'lr': 0.01}]
head = {'params': list(b.named_parameters())}
groups.append(head)
optimizer = torch.optim.SGD(groups, lr=0.1)
