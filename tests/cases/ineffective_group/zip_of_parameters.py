# Of each pair only the second parameter is trained.
# expect: refused
# row: shapes/zip
# codes: PG105
# reasons: no-effect
# model: (a, b)
import torch
from torch import nn

a = nn.Linear(2, 2)
b = nn.Linear(2, 2)
optimizer = torch.optim.Adam(zip(a.parameters(), b.parameters()), lr=1e-3)
