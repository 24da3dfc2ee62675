# What the list is at first counts in no branch.
# expect: repair
# row: lists/branches
# codes: PG101 PG101 PG101 PG101
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# model: (encoder, decoder)
# after:
#   0.* |
#   1.* |
import torch
from torch import nn

encoder, decoder, mode = nn.Linear(2, 2), nn.Linear(2, 2), 'both'
params = None
if mode == 'encoder':
    params = [encoder.parameters()]
elif mode == 'decoder':
    params = [decoder.parameters()]
else:
    params = [encoder.parameters(), decoder.parameters()]
optimizer = torch.optim.SGD(params, lr=0.1)
