# Near miss: a list of groups and an iterator: one flat list would mix dicts and tensors.
# expect: untouched
# raises: TypeError: can only concatenate list (not "generator") to list
# where: construction
# model: (a, b)
import torch
from torch import nn

a = nn.Linear(2, 2)
b = nn.Linear(2, 2)
optimizer = torch.optim.Adam([{'params': a.parameters()}] + b.parameters(), lr=1e-3)
