# Every key is there, and the params are a set.
# expect: refused
# row: edits/full-odd-params
# codes: PG202
# reasons: unknown-params
# model: (a, b)
import torch
from torch import nn

a = nn.Linear(2, 2)
b = nn.Linear(2, 2)
optimizer = torch.optim.SGD(a.parameters(), lr=1e-2)
optimizer.param_groups.append({**optimizer.defaults, 'params': set(b.parameters())})
