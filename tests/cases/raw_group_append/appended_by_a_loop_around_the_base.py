# The loop appends parts of what the base holds already; `add_param_group` would say so.
# expect: refused
# codes: PG202
# reasons: unknown-overlap
# raises: KeyError: 'betas'
# where: step
import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 1))
optimizer = torch.optim.Adam(model.parameters(), lr=1e-3)
for layer in (model[0], model[1]):
    optimizer.param_groups.append({'params': list(layer.parameters()), 'lr': 1e-2})
