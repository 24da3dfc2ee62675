# The options of the constructor come from a configuration.
# expect: exact
# codes: PG203
# model: (a, b)
import torch
from torch import nn

config = {'lr': 0.1, 'momentum': 0.9}
a, b = nn.Linear(2, 2), nn.Linear(2, 2)
optimizer = torch.optim.SGD(a.parameters(), **config)
optimizer.add_param_group({'params': b.parameters(), 'lr': config['lr'] * 10})
