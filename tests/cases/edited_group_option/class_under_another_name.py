# One class under another name is that class.
# expect: exact
# codes: PG201
# defaults: lr
import torch
from torch import nn

model = nn.Linear(3, 4)
Optimizer = torch.optim.AdamW
optimizer = Optimizer(model.parameters(), lr=0.1)
optimizer.param_groups[0]['lr'] = 0.01
