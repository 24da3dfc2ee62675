# What the base holds is filtered by a flag that is set in between.
# expect: refused
# codes: PG203
# reasons: statement-between
import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 1))
model[1].weight.requires_grad = False
optimizer = torch.optim.SGD([p for p in model.parameters() if p.requires_grad], lr=0.1)
model[1].weight.requires_grad = True
optimizer.add_param_group({'params': [model[1].weight], 'lr': 0.5})
