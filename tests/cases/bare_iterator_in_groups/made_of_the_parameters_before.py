# The list takes the place of the parameters that are in it.
# expect: refused
# codes: PG101
# reasons: unknown-element
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# model: (encoder, decoder)
import torch
from torch import nn

encoder, decoder = nn.Linear(2, 2), nn.Linear(2, 2)
params = encoder.parameters()
params = [params, decoder.parameters()]
optimizer = torch.optim.SGD(params, lr=0.1)
