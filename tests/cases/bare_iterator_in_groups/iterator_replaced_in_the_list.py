# Near miss: the iterator is replaced by a group dict before the construction.
# expect: untouched
# model: (a, b)
import torch
from torch import nn

a, b = nn.Linear(2, 2), nn.Linear(2, 1)
groups = [{'params': a.parameters()}, b.parameters()]
groups[-1] = {'params': b.parameters(), 'lr': 0.01}
optimizer = torch.optim.SGD(groups, lr=0.1)
