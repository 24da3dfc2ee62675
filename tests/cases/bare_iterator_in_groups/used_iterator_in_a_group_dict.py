# The iterator in the list of the group has a name, and is counted before.
# expect: refused
# row: shapes/iterators-in-group
# codes: PG101
# reasons: used-iterator
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
import torch
from torch import nn

model = nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 2))
parameters = model.parameters()
print(sum(1 for p in parameters))
optimizer = torch.optim.Adam([{'params': [parameters], 'lr': 1e-2}])
