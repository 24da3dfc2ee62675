# An iterator flattens lists, one of which is a group already.
# expect: refused
# codes: PG101
# reasons: overlap
# raises: TypeError: param_group must be a dict, but got <class 'itertools.chain'>
# where: construction
import itertools

import torch
from torch import nn

model = nn.ModuleDict({'body': nn.Linear(3, 3), 'head': nn.Linear(3, 2)})
optimizer = torch.optim.Adam([{'params': model['body'].parameters()}, itertools.chain.from_iterable([model['head'].parameters(), model['body'].parameters()])])
