# Near miss: how many groups there are depends on a condition.
# expect: refused
# codes: PG205
# reasons: unknown-groups
# model: b
import torch
from torch import nn

a, b = nn.Linear(2, 2), nn.Linear(2, 1)
groups = [{'params': b.parameters()}]
if a.in_features == 2:
    groups.append({'params': a.parameters()})
optimizer = torch.optim.SGD(groups, lr=0.1)
del optimizer.param_groups[-1]
