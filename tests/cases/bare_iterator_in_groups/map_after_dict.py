# `map(...)` takes the tensors out of named parameters.
# expect: repair
# row: elements/made-lists
# codes: PG101
# raises: TypeError: param_group must be a dict, but got <class 'map'>
# where: construction
# model: {'flow': flow, 'base': base}
# after:
#   base.weight base.bias | weight_decay=0.1
#   flow.weight flow.bias |
import torch
import torch.nn as nn

flow = nn.Linear(3, 3)
base = nn.Linear(3, 1)
optimizer = torch.optim.AdamW([
    {'params': base.parameters(), 'weight_decay': 0.1},
    map(lambda named: named[1], flow.named_parameters()),
])
