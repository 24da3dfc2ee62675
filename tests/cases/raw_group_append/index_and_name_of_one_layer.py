# `model[0]` and `model.stem` are the same layer of a Sequential.
# expect: refused
# codes: PG202
# reasons: unknown-overlap
from collections import OrderedDict

import torch
from torch import nn

model = nn.Sequential(OrderedDict(stem=nn.Linear(3, 3), head=nn.Linear(3, 2)))
optimizer = torch.optim.SGD(model.stem.parameters(), lr=0.1)
optimizer.param_groups.append({**optimizer.defaults, 'params': list(model[0].parameters())})
