# Alone in its list, torch takes a tuple of two for a name and a tensor: what raises comes under a condition only.
# expect: refused
# codes: PG101
# reasons: unknown-element
# model: [a, b]
import torch
from torch import nn

a, b, flag = nn.Linear(3, 3), nn.Linear(3, 3), True
groups = [tuple(a.parameters())]
if not flag:
    groups.append(b.parameters())
optimizer = torch.optim.Adagrad(groups)
