# The generator is used up by the base: the added group is empty, today and after.
# expect: exact
# codes: PG203
import torch
from torch import nn

model = nn.Linear(2, 2)
weights = (p for p in model.parameters() if p.dim() > 1)
optimizer = torch.optim.SGD(weights, lr=0.1)
optimizer.add_param_group({'params': weights, 'lr': 0.2})
