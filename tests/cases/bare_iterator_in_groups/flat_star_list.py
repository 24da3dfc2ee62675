# Near miss: `[*a.parameters(), *b.parameters()]` is a valid flat list.
# expect: untouched
# row: shapes/flat elements/flat
# model: (a, b)
import torch
from torch import nn

a, b = nn.Linear(2, 2), nn.Linear(2, 2)
optimizer = torch.optim.Adam([*a.parameters(), *b.parameters()], lr=1e-3)
