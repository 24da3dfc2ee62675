# Near miss: the params come out of a dict that the call unpacks.
# expect: untouched
# row: shapes/iterators
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# model: (encoder, decoder)
import torch
from torch import nn

encoder, decoder = nn.Linear(2, 2), nn.Linear(2, 2)
options = {'params': [encoder.parameters(), decoder.parameters()], 'lr': 0.1}
optimizer = torch.optim.SGD(**options)
