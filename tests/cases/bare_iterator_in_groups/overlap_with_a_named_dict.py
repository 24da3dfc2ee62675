# The iterator would overlap with a group that has a name.
# expect: refused
# codes: PG101
# reasons: overlap
# raises: TypeError: param_group must be a dict, but got <class 'generator'>
# where: construction
# model: net
from torch import nn
from torch.optim import SGD

net = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 2))
body = {'params': net.parameters(), 'lr': 0.5}
optimizer = SGD([body, net[1].parameters()], lr=0.1)
