# The list behind the star holds a part of what the last group takes.
# expect: refused
# codes: PG104
# reasons: overlap
# raises: ValueError: some parameters appear in more than one parameter group
# where: construction
# model: net
from torch import nn
from torch.optim import SGD

net = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 2))
base = [{'params': net[0].parameters(), 'lr': 0.5}]
print(len(base))
optimizer = SGD([*base, {'params': net.parameters()}], lr=0.1)
