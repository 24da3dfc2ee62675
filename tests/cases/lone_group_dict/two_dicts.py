# Each group dict is an argument of its own, so the second one is the learning rate.
# expect: refused
# codes: PG102
# reasons: raises-anyway
# raises: TypeError: '<=' not supported between instances of 'float' and 'dict'
# where: construction
# model: (encoder, decoder)
import torch
from torch import nn

encoder, decoder = nn.Linear(3, 3), nn.Linear(3, 2)
optimizer = torch.optim.Adam({'params': encoder.parameters(), 'lr': 1e-3},
                             {'params': decoder.parameters(), 'lr': 1e-2})
