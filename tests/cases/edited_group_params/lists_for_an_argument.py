# Near misses: lists are trained, what is replaced at once is not, and an optimizer may do with its own as it likes.
# expect: untouched
# model: net
import torch
from torch import nn


class Ours(torch.optim.SGD):
    def drain(self, net):
        self.param_groups[0]['params'] = net.parameters()
        self.param_groups[0]['params'] = [*self.param_groups[0]['params']]


def renew(net, optimizer):
    optimizer.param_groups[0]['params'] = [p for p in net.parameters() if p.requires_grad]
    optimizer.param_groups[0]['params'] = filter(lambda p: p.requires_grad, net.parameters())
    optimizer.param_groups[0]['params'] = list(optimizer.param_groups[0]['params'])


net = nn.Linear(2, 1)
optimizer = Ours(net.parameters(), lr=0.1)
print(optimizer.param_groups)
optimizer.drain(net)
renew(net, optimizer)
