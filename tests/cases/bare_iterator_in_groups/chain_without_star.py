# A chain gets one list of iterators, alone or for a group, and yields them as they are.
# expect: repair
# row: shapes/iterators shapes/iterators-in-group
# codes: PG101 PG201 PG101
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# model: (encoder, decoder)
# after:
#   0.* 1.* | lr=0.5
# defaults: lr
import itertools
from itertools import chain

import torch
from torch import nn

encoder, decoder = nn.Linear(2, 2), nn.Linear(2, 2)
params = itertools.chain(
    [encoder.parameters(), decoder.parameters()],  # both
)
optimizer = torch.optim.SGD(params, lr=0.1)
optimizer.param_groups[0]['lr'] = 0.5
grouped = torch.optim.SGD([{'params': chain(m.parameters() for m in (encoder, decoder)), 'lr': 0.2}], lr=0.1)
