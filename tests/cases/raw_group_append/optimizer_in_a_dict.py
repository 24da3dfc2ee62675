# A raw group goes to an optimizer that is held as an item.
# expect: repair
# codes: PG202
# raises: KeyError: 'betas'
# where: step
# optimizer: opts['main']
# after:
#   generator.* |
#   critic.* | lr=0.5
import torch
from torch import nn

model = nn.ModuleDict({'generator': nn.Linear(3, 4), 'critic': nn.Linear(4, 1)})
opts = {}
opts['main'] = torch.optim.Adam(model['generator'].parameters(), lr=1e-3)
opts['main'].param_groups.append({'params': list(model['critic'].parameters()), 'lr': 0.5})
