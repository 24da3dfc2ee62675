# The group has a name, and begins with the defaults of the optimizer: it is written into the list, where it has none.
# expect: exact
# codes: PG203
# model: (body, head)
import torch
from torch import nn

body, head = nn.Linear(2, 2), nn.Linear(2, 1)
optimizer = torch.optim.Adam(body.parameters(), lr=0.1)
group = {**optimizer.defaults, 'params': list(head.parameters()), 'eps': 1e-6}
optimizer.add_param_group(group)
