# Near miss: which group it is depends on a condition.
# expect: refused
# codes: PG205
# reasons: unknown-groups
# model: (a, c)
import torch
from torch import nn

a, b, c = nn.Linear(2, 2), nn.Linear(2, 1), nn.Linear(1, 1)
groups = [{'params': a.parameters()}]
if a.in_features == 2:
    groups.append({'params': b.parameters()})
groups.append({'params': c.parameters()})
optimizer = torch.optim.SGD(groups, lr=0.1)
del optimizer.param_groups[1]
