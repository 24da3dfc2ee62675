# Near miss: the loop does something else too.
# expect: untouched
# model: (net, a, b)
import torch
from torch import nn

net, a, b = nn.Linear(2, 2), nn.Linear(2, 2), nn.Linear(2, 2)
optimizer = torch.optim.SGD(net.parameters(), lr=0.1)
for module in (a, b):
    optimizer.add_param_group({'params': module.weight, 'lr': 0.2})
    module.bias.requires_grad_(False)
