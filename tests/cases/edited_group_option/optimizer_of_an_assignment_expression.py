# An edit of what an expression assigns is no statement behind a construction.
# expect: untouched
import torch
from torch import nn

model = nn.ModuleDict({'generator': nn.Linear(3, 4), 'critic': nn.Linear(4, 1)})
(optimizer := torch.optim.Adam(model.parameters(), lr=1e-3)).param_groups[0]['lr'] = 0.5
