# A double update: every parameter of the head is there already.
# expect: refused
# codes: PG204
# reasons: overlap
# model: net
import torch
from torch import nn

net = nn.ModuleDict({'body': nn.Linear(2, 2), 'head': nn.Linear(2, 1)})
optimizer = torch.optim.SGD(net.parameters(), lr=0.1)
optimizer.param_groups[0]['params'] += list(net['head'].parameters())
