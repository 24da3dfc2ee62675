# A function puts a generator into the group of the optimizer that it is given: nothing is trained from then on.
# expect: refused
# codes: PG204 PG204
# reasons: used-iterator used-iterator
# model: net
import torch
from torch import nn


def renew(net, optimizer, wrapped):
    if wrapped:
        optimizer.param_groups[0]['params'] = net.module.parameters()
    else:
        optimizer.param_groups[0]['params'] = net.parameters()


net = nn.Linear(2, 1)
optimizer = torch.optim.SGD(net.parameters(), lr=0.1)
print(optimizer.param_groups)
renew(net, optimizer, wrapped=False)
