# Near miss: a copy of the dict shares its generator, which the first group uses up.
# expect: untouched
# model: net
from torch import nn
from torch.optim import SGD

net = nn.Linear(2, 2)
group = {'params': net.parameters(), 'lr': 0.5}
optimizer = SGD([group, {**group, 'lr': 0.1}], lr=0.1)
