# Near miss: a frozen set alone, which is one flat group too.
# expect: untouched
# row: shapes/outer-set
# model: weight
import torch
from torch import nn
weight = nn.Parameter(torch.zeros(2))
optimizer = torch.optim.Adam(frozenset([weight]), lr=1e-2)
