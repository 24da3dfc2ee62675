# A dict that keeps the parameters of parts under their names.
# expect: refused
# codes: PG102
# reasons: no-effect
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is str
# where: construction
# model: (encoder, decoder)
import torch
from torch import nn

encoder, decoder = nn.Linear(2, 2), nn.Linear(2, 2)
parts = {'encoder': encoder.parameters(), 'decoder': decoder.parameters()}
optimizer = torch.optim.Adam(parts, lr=0.1)
