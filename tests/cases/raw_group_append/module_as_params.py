# The params of a raw group are a module, which nothing checks before the first `zero_grad`.
# expect: refused
# codes: PG202
# reasons: unknown-params
# raises: TypeError: 'Linear' object is not iterable
# where: zero_grad
# model: (a, b)
import torch
from torch import nn

a = nn.Linear(2, 2)
b = nn.Linear(2, 2)
optimizer = torch.optim.Adam(a.parameters())
optimizer.param_groups.append({**optimizer.defaults, 'params': b})
