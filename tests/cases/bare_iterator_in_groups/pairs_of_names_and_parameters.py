# Near miss: pairs of a name and a parameter are what `named_parameters()` gives.
# expect: untouched
# row: shapes/named
import torch
from torch import nn

model = nn.Linear(3, 2)
optimizer = torch.optim.Adam([('weight', model.weight), ('bias', model.bias)], lr=1e-3)
