# A set of parameters has no order.
# expect: refused
# row: shapes/set-in-group
# codes: PG105
# reasons: no-effect
# raises: TypeError: optimizer parameters need to be organized in ordered collections, but the ordering of tensors in sets will change between runs. Please use a list instead.
# where: construction
# model: net
import torch
from torch import nn

net = nn.Linear(3, 2)
optimizer = torch.optim.SGD([{'params': {p for p in net.parameters()}, 'lr': 0.1}])
