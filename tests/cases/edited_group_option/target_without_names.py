# Near miss: an assignment to no name at all, for the effect of the call.
# expect: untouched
# model: net
import torch
from torch import nn

net = nn.Linear(3, 2)
optimizer = torch.optim.SGD(net.parameters(), lr=0.1)
[] = optimizer.state_dict()['state']
groups = optimizer.param_groups
print(len(groups))
