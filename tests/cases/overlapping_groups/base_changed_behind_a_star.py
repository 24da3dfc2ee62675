# Near miss: the list behind the star is changed before it is unpacked.
# expect: untouched
# model: net
from torch import nn
from torch.optim import SGD

net = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 2))
base = [{'params': net[0].parameters(), 'lr': 0.5}]
for group in base:
    group['params'] = []
optimizer = SGD([*base, {'params': net.parameters()}], lr=0.1)
