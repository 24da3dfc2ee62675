# Every round adds two groups.
# expect: exact
# codes: PG203
# model: (net, a, b)
import torch
from torch import nn

net, a, b = nn.Linear(2, 2), nn.Linear(2, 2), nn.Linear(2, 2)
optimizer = torch.optim.SGD(net.parameters(), lr=0.1)
for module in (a, b):
    # no decay for biases
    optimizer.add_param_group({'params': module.weight, 'lr': 0.2})
    optimizer.add_param_group({
        'params': [module.bias],  # one
        'weight_decay': 0.0,
    })
