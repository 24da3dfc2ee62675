# Near miss: perhaps the other group is not there.
# expect: refused
# codes: PG205
# reasons: last-group
# model: b
import torch
from torch import nn

a, b = nn.Linear(2, 2), nn.Linear(2, 1)
groups = [{'params': a.parameters()}]
if a.in_features == 2:
    groups.append({'params': b.parameters()})
optimizer = torch.optim.SGD(groups, lr=0.1)
del optimizer.param_groups[0]
