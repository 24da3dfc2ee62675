# Parameters with names and without in the list of one group.
# expect: refused
# row: shapes/iterators-in-group
# codes: PG101 PG101
# reasons: mixed-names mixed-names
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.named_parameters
# where: construction
# model: (a, b)
import torch
from torch import nn

a = nn.Linear(2, 2)
b = nn.Linear(2, 2)
optimizer = torch.optim.Adam([{'params': [a.named_parameters(), b.parameters()]}])
