# The dict with a name holds a value of the optimizer: neither it nor the construction can move past the other.
# expect: refused
# codes: PG203
# reasons: reads-the-group
# model: (body, head)
import torch
from torch import nn

body, head = nn.Linear(2, 2), nn.Linear(2, 1)
optimizer = torch.optim.Adam(body.parameters(), lr=0.1)
group = {'params': head.parameters(), 'lr': optimizer.defaults['lr'] / 2}
optimizer.add_param_group(group)
