# Near miss: the key is a name, which may mean the same item.
# expect: untouched
# optimizer: first
import torch
from torch import nn

model = nn.ModuleDict({'generator': nn.Linear(3, 4), 'critic': nn.Linear(4, 1)})
opts = {}
first = opts['all'] = torch.optim.Adam(model.parameters(), lr=1e-3)
name = 'all'
opts[name] = torch.optim.SGD(model.parameters(), lr=1e-3)
opts['all'].param_groups[0]['lr'] = 0.5
