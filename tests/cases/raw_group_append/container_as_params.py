# The params of a raw group are a container, which yields modules.
# expect: refused
# codes: PG202
# reasons: unknown-params
# raises: AttributeError: 'Linear' object has no attribute 'grad'
# where: zero_grad
# model: (a, b)
import torch
from torch import nn

a = nn.Linear(2, 2)
b = nn.Sequential(nn.Linear(2, 2))
optimizer = torch.optim.Adam(a.parameters())
optimizer.param_groups.append({**optimizer.defaults, 'params': b})
