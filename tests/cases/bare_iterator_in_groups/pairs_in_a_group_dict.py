# Near miss: a tuple of two counts as a name and its tensor.
# expect: untouched
# row: shapes/zip
# model: a
import torch
from torch import nn

a = nn.Linear(2, 2)
b = nn.Linear(2, 2)
optimizer = torch.optim.Adam([{'params': [(a.weight, a.bias)]}])
