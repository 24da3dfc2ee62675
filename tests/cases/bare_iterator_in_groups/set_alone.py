# Near miss: a set alone is one flat group, in no order that anybody knows.
# expect: untouched
# row: shapes/outer-set
# model: weight
import torch
from torch import nn
weight = nn.Parameter(torch.zeros(2))
optimizer = torch.optim.Adam({weight}, lr=1e-2)
