# The optimizer is assigned with an annotation.
# expect: exact
# codes: PG201
# defaults: lr
import torch
from torch import nn

model: nn.Module = nn.Linear(3, 3)
optimizer: torch.optim.Optimizer = torch.optim.Adam(model.parameters(), lr=0.1)
optimizer.param_groups[0]['lr'] = 0.01
