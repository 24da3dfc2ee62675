# Every round adds a list with an iterator in it, which torch takes nowhere.
# expect: refused
# codes: PG203
# reasons: unknown-params
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: edit
# model: (a, b, c)
import torch
from torch import nn

a, b, c = nn.Linear(2, 2), nn.Linear(2, 2), nn.Linear(2, 2)
optimizer = torch.optim.Adam(a.parameters())
for part in (b, c):
    optimizer.add_param_group({'params': [part.parameters()]})
