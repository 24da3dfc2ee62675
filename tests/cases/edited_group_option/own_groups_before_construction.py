# Near miss: a list named `param_groups` is changed before the optimizer is built from it.
# expect: untouched
import torch
from torch import nn

model = nn.ModuleList([nn.Linear(3, 3), nn.Linear(3, 1)])
param_groups = [{'params': layer.parameters()} for layer in model]
param_groups[0]['lr'] = 1e-4
for group in param_groups:
    group['weight_decay'] = 0.01
optimizer = torch.optim.AdamW(param_groups, lr=1e-3)
