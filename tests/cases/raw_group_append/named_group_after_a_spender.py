# Another optimizer takes the parameters of the group first: nothing is left for the other.
# expect: refused
# codes: PG202
# reasons: used-iterator
# raises: KeyError: 'weight_decay'
# where: step
# model: (net, head)
import torch
from torch import nn

net = nn.Linear(2, 2)
head = nn.Linear(2, 2)
taken = head.parameters()
optimizer = torch.optim.SGD(net.parameters(), lr=0.1)
group = {'params': taken, 'lr': 1e-2}
other = torch.optim.SGD(taken, lr=0.1)
optimizer.param_groups.append(group)
