# In the body of a class, a comprehension does not see the names beside it: no identity form there.
# expect: refused
# codes: PG202
# reasons: class-body
# raises: KeyError: 'betas'
# where: step
# model: Setup.net
# optimizer: Setup.optimizer
import torch
from torch import nn


class Setup:
    net = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 1))
    optimizer = torch.optim.Adam(net.parameters(), lr=1e-3)
    optimizer.param_groups.append({'params': net[1].parameters(), 'lr': 1e-2})
