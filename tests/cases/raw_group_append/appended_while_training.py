# A group is appended at the end of an epoch: the next step raises.
# expect: refused
# codes: PG202
# reasons: under-a-condition
# raises: KeyError: 'betas'
# where: step
# model: net
import torch
from torch import nn

net = nn.ModuleDict({'body': nn.Linear(2, 1), 'head': nn.Linear(2, 1)})
optimizer = torch.optim.Adam(net['body'].parameters(), lr=1e-3)
for epoch in range(3):
    loss = (net['body'](torch.ones(1, 2)) + net['head'](torch.ones(1, 2))).sum()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    if epoch == 2:
        optimizer.param_groups.append({'params': list(net['head'].parameters()), 'lr': 1e-2})
