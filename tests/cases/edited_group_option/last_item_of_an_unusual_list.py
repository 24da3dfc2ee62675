# Near miss: the list is one of a class that does more than keep what is appended.
# expect: untouched
# model: net
# optimizer: opts[-1]
import torch
from torch import nn


class Counted(list):
    def append(self, item):
        item.param_groups[0]['momentum'] = 0.9
        super().append(item)


net = nn.Linear(2, 3)
opts = Counted()
opts.append(torch.optim.SGD(net.parameters(), lr=0.1))
opts[-1].param_groups[0]['lr'] = 0.01
