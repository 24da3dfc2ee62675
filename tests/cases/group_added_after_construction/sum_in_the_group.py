# The params of the group are a sum of iterators; what stands behind it is not reached.
# expect: refused
# codes: PG203 PG201
# reasons: raises-anyway after-refused-edit
# raises: TypeError: can only concatenate list (not "generator") to list
# where: edit
# model: (a, b, c)
import torch
from torch import nn

a, b, c = nn.Linear(2, 2), nn.Linear(2, 2), nn.Linear(2, 2)
optimizer = torch.optim.Adam(a.parameters())
optimizer.add_param_group({'params': list(b.parameters()) + c.parameters()})
optimizer.param_groups[0]['lr'] = 0.1
