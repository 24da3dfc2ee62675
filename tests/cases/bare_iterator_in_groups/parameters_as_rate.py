# The second argument raises whatever becomes of the list.
# expect: refused
# codes: PG101
# reasons: raises-anyway
# raises: TypeError: '<=' not supported between instances of 'float' and 'generator'
# where: construction
# model: (encoder, decoder)
import torch
from torch import nn

encoder, decoder = nn.Linear(3, 3), nn.Linear(3, 2)
optimizer = torch.optim.Adam([encoder.parameters()], decoder.parameters())
