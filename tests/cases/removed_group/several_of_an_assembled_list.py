# Groups go from several places, and one comes between.
# expect: exact
# codes: PG205 PG205 PG202
# model: (a, c, e, f)
import torch
from torch import nn

a, b, c, d, e, f = (nn.Linear(2, 2), nn.Linear(2, 1), nn.Linear(1, 1), nn.Linear(1, 2), nn.Linear(2, 3), nn.Linear(3, 3))
groups = [{'params': a.parameters()}, {'params': b.parameters()}]
groups.append({'params': c.parameters(), 'lr': 0.3})
groups.append({'params': d.parameters(), 'lr': 0.4})
groups.append({'params': e.parameters()})
optimizer = torch.optim.SGD(groups, lr=0.1)
optimizer.param_groups.pop(3)
optimizer.param_groups.pop(1)
optimizer.param_groups.insert(1, {**optimizer.defaults, 'params': list(f.parameters()), 'lr': 0.6})
