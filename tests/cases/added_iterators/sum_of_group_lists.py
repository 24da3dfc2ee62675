# Near miss: lists of group dicts are added.
# expect: untouched
# model: (a, b)
import torch
from torch import nn

a = nn.Linear(2, 2)
b = nn.Linear(2, 2)
optimizer = torch.optim.Adam([{'params': a.parameters()}] + [{'params': b.parameters(), 'lr': 1e-2}], lr=1e-3)
