# The module is a loop variable.
# expect: repair
# codes: PG103
# raises: TypeError: 'Linear' object is not iterable
# where: construction
# model: nets
# optimizer: optimizers[0]
# after:
#   0.* |
import torch
from torch import nn

nets = [nn.Linear(2, 2), nn.Linear(3, 3)]
optimizers = []
for net in nets:
    optimizers.append(torch.optim.Adam(net, lr=1e-3))
