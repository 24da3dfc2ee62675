# A parameter is appended to the group out of which the parameters of another are taken.
# expect: repair
# codes: PG202 PG204
# reasons: unknown-overlap
# raises: KeyError: 'fused'
# where: step
# model: {'net': net, 'more': more}
# after:
#   net.1.* more |
#   net.0.* | lr=0.01
import torch
from torch import nn

net = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 1))
more = nn.Parameter(torch.ones(1))
optimizer = torch.optim.SGD(net.parameters(), lr=0.1)
optimizer.param_groups.append({'params': list(net[0].parameters()), 'lr': 0.01})
optimizer.param_groups[0]['params'].append(more)
