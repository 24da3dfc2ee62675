# Near miss: lists can be added.
# expect: untouched
# row: elements/sum
# model: (a, b)
import torch
from torch import nn

a = nn.Linear(2, 2)
b = nn.Linear(2, 2)
optimizer = torch.optim.Adam(list(a.parameters()) + list(b.parameters()), lr=1e-3)
