# The list has a line of its own, where the options go and the comments too.
# expect: exact
# codes: PG201 PG201
# model: net
from torch import nn
from torch.optim import SGD

net = nn.ModuleList(nn.Linear(2, 2) for _ in range(2))
groups = [{'params': net[0].parameters()}, {'params': net[1].parameters()}]
optimizer = SGD(groups, lr=0.1)  # the one optimizer
# the body
optimizer.param_groups[0]['lr'] = 0.2
optimizer.param_groups[1]['lr'] = 0.5  # faster
