# A loop adds groups on a condition; whether the base holds their parameters, its list does not say.
# expect: refused
# codes: PG202
# reasons: unknown-overlap
# row: conditions/branch
# raises: KeyError: 'betas'
# where: step
# model: layers
import torch
from torch import nn

layers = nn.ModuleList([nn.Linear(2, 2) for _ in range(3)])
optimizer = torch.optim.Adam(layers[0].parameters(), lr=1e-4)
for i, layer in enumerate(layers):
    if i:
        optimizer.param_groups.append({'params': layer.parameters(), 'lr': 1e-3 / i})
