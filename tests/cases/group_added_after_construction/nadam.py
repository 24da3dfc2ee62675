# An option that only this class has.
# expect: exact
# codes: PG203
# model: (a, b)
import torch
from torch import nn

a, b = nn.Linear(2, 2), nn.Linear(2, 2)
optimizer = torch.optim.NAdam(a.parameters(), lr=1e-3)
optimizer.add_param_group({'params': b.parameters(), 'momentum_decay': 1e-3})
