# The call unpacks a dict display, the list of iterators in it.
# expect: repair
# row: shapes/iterators
# codes: PG101
# raises: TypeError: param_group must be a dict, but got <class 'generator'>
# where: construction
# model: (encoder, decoder)
# after:
#   0.weight 0.bias |
#   1.weight 1.bias |
import torch
from torch import nn

encoder, decoder = nn.Linear(2, 2), nn.Linear(2, 2)
optimizer = torch.optim.SGD(lr=0.1, **dict(params=[{'params': encoder.parameters()}, decoder.parameters()]))
