# Near miss: one of the parameters is missing.
# expect: untouched
# row: shapes/none-element
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is NoneType
# where: construction
# model: a
import torch
from torch import nn

a = nn.Linear(2, 2)
b = nn.Linear(2, 2)
optimizer = torch.optim.Adam([a.weight, None], lr=1e-2)
