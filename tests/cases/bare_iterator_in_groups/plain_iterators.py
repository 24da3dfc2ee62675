# Near miss: one iterator, bare or made by chain, filter or sum of lists, is a flat argument.
# expect: untouched
# row: shapes/flat
# model: (a, b)
import itertools

import torch
from torch import nn

a, b = nn.Linear(2, 2), nn.Linear(2, 2)
plain = torch.optim.SGD(a.parameters(), lr=0.1)
kept = torch.optim.SGD(filter(lambda p: p.requires_grad, a.parameters()), lr=0.1)
chained = torch.optim.SGD(itertools.chain(a.parameters(), b.parameters()), lr=0.1)
summed = torch.optim.SGD(list(a.parameters()) + list(b.parameters()), lr=0.1)
optimizer = torch.optim.SGD([p for m in (a, b) for p in m.parameters()], lr=0.1)
