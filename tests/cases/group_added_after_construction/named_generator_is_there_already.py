# The name of a generator stands for parameters that another group holds already.
# expect: refused
# codes: PG203
# reasons: overlap
# raises: ValueError: some parameters appear in more than one parameter group
# where: edit
# model: (a, b)
import torch
from torch import nn

a = nn.Linear(2, 2)
b = nn.Linear(2, 2)
rest = a.parameters()
optimizer = torch.optim.Adam([{'params': b.parameters()}, {'params': a.parameters()}])
optimizer.add_param_group({'params': rest})
