# Two statements put the same parameters into the list.
# expect: refused
# row: lists/appended
# codes: PG104
# reasons: overlap
# raises: ValueError: some parameters appear in more than one parameter group
# where: construction
# model: net
from torch import nn
from torch.optim import SGD

net = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 2))
groups = [{'params': net.parameters()}]
groups.append({'params': net[0].parameters(), 'lr': 0.5})
optimizer = SGD(groups, lr=0.1)
