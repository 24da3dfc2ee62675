# Every key is there and the parameters are a list: it works today, and builds the same optimizer from the constructor.
# expect: exact
# row: edits/full-list folding/append-full
# codes: PG202
# model: (a, b)
import torch
from torch import nn

a = nn.Linear(2, 2)
b = nn.Linear(2, 1)
optimizer = torch.optim.Adam(a.parameters(), lr=1e-3)
optimizer.param_groups.append({**optimizer.defaults, 'params': list(b.parameters()), 'lr': 1e-2})
