# The optimizer gets two names at once.
# expect: exact
# codes: PG203
# model: (a, b)
import torch
from torch import nn

a, b = nn.Linear(2, 2), nn.Linear(2, 2)
main_optimizer = optimizer = torch.optim.SGD(a.parameters(), lr=0.1)
optimizer.add_param_group({'params': b.parameters()})
