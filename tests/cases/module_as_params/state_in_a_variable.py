# The state of a module has a name.
# expect: refused
# codes: PG103
# reasons: no-effect
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is str
# where: construction
# model: (encoder, decoder)
import torch
from torch import nn

encoder, decoder = nn.Linear(2, 2), nn.Linear(2, 2)
state = encoder.state_dict()
optimizer = torch.optim.SGD(state, lr=0.1)
