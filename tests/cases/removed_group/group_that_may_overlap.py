# The group that goes may share parameters: then the constructor raises today, and would not any more.
# expect: behavior
# codes: PG205
# model: net
# after:
#   1.bias |
import torch
from torch import nn

net = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 1))
optimizer = torch.optim.SGD(
    [{'params': [p for n, p in net.named_parameters() if n == '1.bias']}, {'params': net[0].parameters()}], lr=0.1
)
del optimizer.param_groups[1]
