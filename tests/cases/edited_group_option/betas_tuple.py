# A tuple of floats in range is a good keyword.
# expect: exact
# row: options/keyword
# codes: PG201
# defaults: betas
import torch
from torch import nn

model = nn.Linear(3, 3)
optimizer = torch.optim.Adam(model.parameters(), lr=2e-4)
optimizer.param_groups[0]['betas'] = (0.5, 0.999)
