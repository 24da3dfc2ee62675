# The params come out of a dict that the call unpacks.
# expect: repair
# codes: PG101 PG101
# row: shapes/iterators
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# model: (encoder, decoder)
# after:
#   0.weight 0.bias |
#   1.weight 1.bias |
import torch
from torch import nn

encoder, decoder = nn.Linear(2, 2), nn.Linear(2, 2)
options = {'params': [encoder.parameters(), decoder.parameters()], 'lr': 0.1}
optimizer = torch.optim.SGD(**options)
