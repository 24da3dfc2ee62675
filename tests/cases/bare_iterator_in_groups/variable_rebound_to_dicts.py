# Near miss: the list of iterators is turned into groups before it reaches the optimizer.
# expect: untouched
# row: elements/variable lists/flattened
# model: (a, b)
import torch
from torch import nn

a, b = nn.Linear(2, 2), nn.Linear(2, 2)
params = [a.parameters(), b.parameters()]
params = [{'params': p, 'lr': 10.0 ** -i} for i, p in enumerate(params, 1)]
optimizer = torch.optim.SGD(params, lr=0.1)
