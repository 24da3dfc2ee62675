# The optimizer is in use: what follows belongs to training, though this call reads no option.
# expect: untouched
import torch
from torch import nn

model = nn.ModuleDict({'generator': nn.Linear(3, 4), 'critic': nn.Linear(4, 1)})
optimizer = torch.optim.Adam(model.parameters(), lr=1e-3)
optimizer.zero_grad()
optimizer.param_groups[0]['lr'] = 0.5
