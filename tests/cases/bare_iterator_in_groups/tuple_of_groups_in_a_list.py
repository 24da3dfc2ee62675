# A tuple of group dicts inside of a list.
# expect: refused
# codes: PG102
# reasons: no-effect
# row: shapes/nested-lists
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is dict
# where: construction
# model: (a, b)
import torch
from torch import nn

a = nn.Linear(2, 2)
b = nn.Linear(2, 2)
optimizer = torch.optim.Adam([({'params': a.parameters()}, {'params': b.parameters()})], lr=1e-2)
