# Near miss: an assignment to no name at all, for the effect of the call.
# expect: untouched
# model: net
import torch
from torch import nn

net = nn.Linear(3, 2)
optimizer = torch.optim.SGD(net.parameters(), lr=0.1)
[] = optimizer.param_groups[0].pop('seen', ())
() = [optimizer.param_groups[0].update(lr=0.2)][1:]
