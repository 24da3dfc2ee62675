# The class of the file returns groups from `parameters()`.
# expect: refused
# codes: PG203
# reasons: unknown-groups
# model: (net.body, head)
import torch
from torch import nn


class Net:
    def __init__(self):
        self.body = nn.Linear(2, 2)

    def parameters(self):
        return [{'params': self.body.parameters(), 'lr': 0.01}]


net = Net()
head = nn.Linear(2, 2)
optimizer = torch.optim.SGD(net.parameters(), lr=0.1)
optimizer.add_param_group({'params': head.parameters()})
