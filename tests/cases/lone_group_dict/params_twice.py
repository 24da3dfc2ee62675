# Of two keys `params` the last one counts, so a list around the dict would drop the first.
# expect: refused
# codes: PG102
# reasons: no-effect
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is str
# where: construction
# model: (encoder, decoder)
import torch
from torch import nn

encoder, decoder = nn.Linear(3, 3), nn.Linear(3, 2)
optimizer = torch.optim.Adam({'params': encoder.parameters(), 'params': decoder.parameters()})
