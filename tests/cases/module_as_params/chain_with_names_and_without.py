# With the call written out, the chain would yield parameters with names behind parameters without, which torch refuses.
# expect: refused
# codes: PG103
# reasons: raises-anyway
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is itertools.chain
# where: construction
import itertools

import torch
from torch import nn

first, second = nn.Linear(2, 2), nn.Linear(2, 2)
model = nn.ModuleList([first, second])
groups = [itertools.chain(first, second.named_parameters())]
groups.append({'params': [nn.Parameter(torch.zeros(2))]})
optimizer = torch.optim.SGD(groups, lr=0.1)
