# Parameters behind the dict become the learning rate.
# expect: refused
# codes: PG102
# reasons: raises-anyway
# raises: TypeError: '<=' not supported between instances of 'float' and 'generator'
# where: construction
# model: (encoder, decoder)
import torch
from torch import nn

encoder, decoder = nn.Linear(3, 3), nn.Linear(3, 2)
optimizer = torch.optim.Adam({'params': encoder.parameters(), 'lr': 1e-3}, decoder.parameters())
