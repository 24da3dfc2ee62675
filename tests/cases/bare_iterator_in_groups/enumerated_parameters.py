# Near miss: pairs again, so every number counts as a name.
# expect: untouched
# row: shapes/named
import torch
from torch import nn

model = nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 2))
optimizer = torch.optim.SGD(enumerate(model.parameters()), lr=0.1)
