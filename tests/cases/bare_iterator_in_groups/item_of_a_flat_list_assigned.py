# One group is wanted, and nothing can be unpacked where an item is assigned.
# expect: refused
# row: lists/appended
# codes: PG101 PG101
# reasons: one-group-only one-group-only
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# model: (encoder, decoder)
import torch
from torch import nn

encoder, decoder = nn.Linear(2, 2), nn.Linear(2, 2)
groups = [encoder.parameters(), None]
groups[1] = decoder.parameters()
optimizer = torch.optim.LBFGS(groups, lr=0.1)
