# Near miss: the same with an iterator of modules behind a star.
# expect: untouched
# model: (net, head)
import torch
from torch import nn

net = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 2))
modules = net.children()
optimizer = torch.optim.SGD([{'params': module.parameters()} for module in modules], lr=0.1)
empty = nn.Sequential(*modules)
head = nn.Linear(2, 2)
optimizer.add_param_group({'params': head.parameters()})
print(len(empty))
