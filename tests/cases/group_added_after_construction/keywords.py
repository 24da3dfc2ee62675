# The group is given by keywords, and not as one dict.
# expect: refused
# codes: PG203
# reasons: unreadable-group
# raises: TypeError: Optimizer.add_param_group() got an unexpected keyword argument 'params'
# where: edit
# model: (body, head)
import torch
from torch import nn

body, head = nn.Linear(3, 2), nn.Linear(2, 1)
optimizer = torch.optim.SGD(body.parameters(), lr=0.1)
optimizer.add_param_group(params=head.parameters(), lr=0.2)
