# Near miss: group dicts of a generator, and an `OrderedDict`: a group each.
# expect: untouched
# row: shapes/groups
# model: (a, b)
from collections import OrderedDict

import torch
from torch import nn

a = nn.Linear(2, 2)
b = nn.Linear(2, 2)
kept = torch.optim.Adam(({'params': m.parameters()} for m in (a, b)), lr=1e-2)
optimizer = torch.optim.Adam((OrderedDict(params=a.parameters()), OrderedDict(params=b.parameters(), lr=1e-2)))
