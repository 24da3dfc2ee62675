# The dict holds a list of parameters.
# expect: repair
# codes: PG102
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is str
# where: construction
# after:
#   0.weight 1.weight | weight_decay=0.01
import torch
from torch import nn

model = nn.Sequential(nn.Linear(3, 3), nn.Linear(3, 1))
optimizer = torch.optim.Adam({'params': [layer.weight for layer in model], 'weight_decay': 1e-2}, lr=1e-3)
