# Each branch appends another group, one of them on the line of its clause.
# expect: refused
# codes: PG202 PG202
# reasons: under-a-condition under-a-condition
# raises: KeyError: 'betas'
# where: step
# model: net
import torch
from torch import nn

net = nn.ModuleDict({'body': nn.Linear(2, 1), 'head': nn.Linear(2, 1)})
optimizer = torch.optim.Adam(net['body'].parameters(), lr=1e-3)
if len(net) > 2: optimizer.param_groups += [{'params': net['neck'].parameters()}]
else:
    optimizer.param_groups.append({'params': net['head'].parameters(), 'lr': 1e-2})
