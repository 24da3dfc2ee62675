# Near miss: the dict that stands twice in the list has lost its params.
# expect: untouched
# model: net
from torch import nn
from torch.optim import SGD

net = nn.Linear(2, 2)
group = {'params': net.parameters(), 'lr': 0.5}
group['params'] = []
optimizer = SGD([group, {'params': net.parameters()}, group], lr=0.1)
