# A list of an iterator and of a method that is not called: torch takes neither, and both are unpacked.
# expect: repair
# codes: PG203
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: edit
# model: (a, b, c)
# after:
#   0.* |
#   1.* 2.* | lr=0.1
import torch
from torch import nn

a, b, c = nn.Linear(2, 2), nn.Linear(2, 2), nn.Linear(2, 2)
optimizer = torch.optim.AdamW(a.parameters())
optimizer.add_param_group({'params': [b.parameters(), c.parameters], 'lr': 0.1})
