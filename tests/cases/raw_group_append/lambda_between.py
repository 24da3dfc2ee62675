# The optimizer is captured before the append by something that is called in between.
# expect: refused
# row: conditions/alias
# codes: PG202
# reasons: statement-between
# raises: KeyError: 'betas'
# where: step
# model: (a, b)
import torch
from torch import nn


def count(get):
    return len(get().param_groups)


a = nn.Linear(2, 2)
b = nn.Linear(2, 2)
optimizer = torch.optim.Adam(a.parameters(), lr=1e-4)
groups_at_start = count(lambda: optimizer)
optimizer.param_groups.append({'params': b.parameters(), 'lr': 1e-3})
