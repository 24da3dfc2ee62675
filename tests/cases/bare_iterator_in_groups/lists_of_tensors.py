# Near miss: elements that are tensors, taken out of the iterators.
# expect: untouched
# row: elements/flat
# model: (a, b)
import torch
from torch import nn

a, b = nn.Linear(2, 2), nn.Linear(2, 2)
first = torch.optim.SGD([list(a.parameters())[0]], lr=0.1)
second = torch.optim.SGD([a.parameters().__next__()], lr=0.1)
third = torch.optim.SGD([next(a.parameters()), next(b.parameters())], lr=0.1)
fourth = torch.optim.SGD([a.weight, a.bias, b.weight], lr=0.1)
optimizer = torch.optim.SGD([dict(params=[p], lr=0.1 / p.dim()) for p in a.parameters()])
