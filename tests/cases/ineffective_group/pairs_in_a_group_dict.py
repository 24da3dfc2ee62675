# A tuple of two counts as a name and its tensor, so that only the biases are trained.
# expect: refused
# codes: PG105
# reasons: no-effect
# row: shapes/zip
# model: a
import torch
from torch import nn

a = nn.Linear(2, 2)
b = nn.Linear(2, 2)
optimizer = torch.optim.Adam([{'params': [(a.weight, a.bias)]}])
