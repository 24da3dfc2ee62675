# Near miss: `None` in place of the parameters.
# expect: untouched
# row: shapes/none
# raises: TypeError: 'NoneType' object is not iterable
# where: construction
import torch
from torch import nn

model = nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 2))
optimizer = torch.optim.Adam(None, lr=1e-2)
