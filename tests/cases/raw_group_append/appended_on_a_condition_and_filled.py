# A group is appended on a condition, and the keys that it lacks are set in the next statement.
# expect: refused
# codes: PG202
# reasons: under-a-condition
# model: net
import torch
from torch import nn

net = nn.ModuleDict({'body': nn.Linear(2, 1), 'head': nn.Linear(2, 1)})
optimizer = torch.optim.Rprop(net['body'].parameters(), lr=1e-3)
if len(net) > 1:
    optimizer.param_groups.append({'params': list(net['head'].parameters()), 'lr': 1e-2})
    optimizer.param_groups[-1].update(etas=(0.5, 1.2), step_sizes=(1e-6, 50), foreach=None, maximize=False)
    optimizer.param_groups[-1].update(differentiable=False, capturable=False)
