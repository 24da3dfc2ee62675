# A list takes its parameters from a dict by their names, and lacks its own dict.
# expect: repair
# row: shapes/dict-then-other
# codes: PG101
# raises: TypeError: param_group must be a dict, but got <class 'list'>
# where: construction
# after:
#   weight | weight_decay=0.1
#   bias | weight_decay=0.01
import torch
from torch import nn


def make(model, no_decay=('bias',)):
    params = {name: p for name, p in model.named_parameters()}
    groups = [
        {'params': [params[name] for name in params if name not in no_decay], 'weight_decay': 0.1},
        [params[name] for name in sorted(no_decay)],
    ]
    return torch.optim.AdamW(groups, lr=1e-4)


model = nn.Linear(2, 2)
optimizer = make(model)
