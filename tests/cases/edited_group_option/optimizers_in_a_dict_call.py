# The dict is made by a call, and its optimizers are edited behind it.
# expect: exact
# codes: PG201 PG201
# optimizer: opts['generator']
# defaults: betas
import torch
from torch import nn

model = nn.ModuleDict({'generator': nn.Linear(3, 4), 'critic': nn.Linear(4, 1)})
opts = dict(
    generator=torch.optim.Adam(model['generator'].parameters(), lr=1e-3),  # the one that lags
    critic=torch.optim.RMSprop(model['critic'].parameters(), lr=1e-3),
)
opts['generator'].param_groups[0]['betas'] = (0.5, 0.999)
opts['critic'].param_groups[0]['alpha'] = 0.9
