# A whole function, and a `with`, stand on one line each; what else stands there stays.
# expect: exact
# codes: PG203 PG201 PG203
# defaults:
import torch
from torch import nn

model = nn.ModuleList([nn.Linear(2, 2), nn.Linear(2, 1), nn.Linear(1, 1)])


def build(a, b): found = torch.optim.Adam(a.parameters()); found.add_param_group({'params': b.parameters()}); return found


optimizer = build(model[0], model[1])
other = torch.optim.SGD(model[0].parameters(), lr=0.1)
with torch.no_grad(): other.param_groups[0]['lr'] = 0.2; print('two groups'); other.add_param_group({'params': model[2].parameters()})  # last
