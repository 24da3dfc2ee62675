# The group that is replaced may share parameters with the other: then the construction raises today.
# expect: behavior
# codes: PG202
# model: [*net, head]
# after:
#   1.bias |
#   2.* | lr=0.5
import torch
from torch import nn

net = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 1))
head = nn.Linear(1, 1)
biases = [parameter for name, parameter in net.named_parameters() if name == '1.bias']
optimizer = torch.optim.SGD([{'params': biases}, {'params': net[0].parameters()}], lr=0.1)
optimizer.param_groups[1] = {**optimizer.defaults, 'params': list(head.parameters()), 'lr': 0.5}
