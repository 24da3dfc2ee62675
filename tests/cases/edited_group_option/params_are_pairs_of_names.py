# One group with names.
# expect: exact
# codes: PG201
# defaults: lr
import torch
from torch import nn

model = nn.Linear(3, 4)
optimizer = torch.optim.Adam(dict(model.named_parameters()).items(), lr=0.1)
optimizer.param_groups[0]['lr'] = 0.5
