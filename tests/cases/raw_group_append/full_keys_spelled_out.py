# The same with every key written down.
# expect: exact
# row: edits/full-list folding/append-full
# codes: PG202
# model: (a, b)
import torch
from torch import nn

a = nn.Linear(2, 2)
b = nn.Linear(2, 1)
optimizer = torch.optim.SGD(a.parameters(), lr=0.1, momentum=0.9)
optimizer.param_groups.append({
    'params': list(b.parameters()),
    'lr': 0.05,
    'momentum': 0.0,
    'dampening': 0,
    'weight_decay': 0.1,
    'nesterov': False,
    'maximize': False,
    'foreach': None,
    'differentiable': False,
    'fused': None,
})
