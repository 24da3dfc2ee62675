# Near miss: the error is caught.
# expect: untouched
# model: (a, b)
import torch
from torch import nn

a = nn.Linear(2, 2)
b = nn.Linear(2, 2)
try:
    optimizer = torch.optim.Adam(a.parameters() + b.parameters())
except TypeError:
    optimizer = torch.optim.Adam(list(a.parameters()) + list(b.parameters()))
