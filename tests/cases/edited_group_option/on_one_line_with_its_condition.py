# A suite on one line has no room for anything else.
# expect: untouched
import torch
from torch import nn

model = nn.ModuleDict({'generator': nn.Linear(3, 4), 'critic': nn.Linear(4, 1)})
if True: optimizer = torch.optim.Adam(model.parameters(), lr=1e-3); optimizer.param_groups[0]['lr'] = 0.5
