# A statement for the ids has no room between two on one line.
# expect: refused
# codes: PG202
# reasons: no-room
# raises: KeyError: 'betas'
# where: step
# model: net
import torch
from torch import nn

net = nn.Sequential(nn.Linear(3, 3), nn.Linear(3, 2)); optimizer = torch.optim.Adam(net.parameters())
optimizer.param_groups.append({'params': net[1].parameters(), 'lr': 1e-2})
