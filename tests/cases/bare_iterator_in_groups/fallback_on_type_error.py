# Near miss: the program counts on the TypeError and builds the optimizer another way.
# expect: untouched
# model: (a, b)
import torch
from torch import nn

a, b = nn.Linear(2, 2), nn.Linear(2, 2)
try:
    optimizer = torch.optim.Adam([a.parameters(), b.parameters()], lr=1e-3)
except TypeError:
    optimizer = torch.optim.Adam([*a.parameters(), *b.parameters()], lr=1e-3)
