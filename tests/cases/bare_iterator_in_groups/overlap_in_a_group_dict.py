# Both iterators in the list of one group hold the parameters of one layer.
# expect: refused
# row: shapes/iterators-in-group
# codes: PG101 PG101
# reasons: overlap overlap
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
import torch
from torch import nn

model = nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 2))
optimizer = torch.optim.Adam([{'params': [model.parameters(), model[0].parameters()], 'lr': 1e-2}])
