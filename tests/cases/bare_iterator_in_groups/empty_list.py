# Near miss: nothing to train, which torch says itself.
# expect: untouched
# row: shapes/empty
# raises: ValueError: optimizer got an empty parameter list
# where: construction
import torch
from torch import nn

model = nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 2))
optimizer = torch.optim.Adam([], lr=1e-2)
