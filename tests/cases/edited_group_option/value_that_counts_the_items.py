# The item is there when the value is computed, and not yet when the optimizer is made.
# expect: refused
# codes: PG201
# reasons: rebound-name
# optimizer: opts['all']
import torch
from torch import nn

model = nn.ModuleDict({'generator': nn.Linear(3, 4), 'critic': nn.Linear(4, 1)})
opts = {}
opts['all'] = torch.optim.Adam(model.parameters(), lr=1e-3)
opts['all'].param_groups[0]['lr'] = 0.5 * len(opts)
