# One group dict stands twice in the list.
# expect: refused
# row: shapes/overlap
# codes: PG104
# reasons: overlap
# raises: ValueError: some parameters appear in more than one parameter group
# where: construction
# model: a
import torch
from torch import nn

a = nn.Linear(2, 2)
b = nn.Linear(2, 2)
group = {'params': a.parameters(), 'lr': 0.1}
group['weight_decay'] = 0.1
optimizer = torch.optim.SGD([group, group], lr=0.1)
