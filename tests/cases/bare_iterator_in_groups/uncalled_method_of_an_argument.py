# To repair the element would be in vain: a group before it has the method of a module, under another name.
# expect: refused
# codes: PG101
# reasons: raises-anyway
# raises: TypeError: 'method' object is not iterable
# where: construction
# optimizer: make(model)
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.a = nn.Linear(2, 2)
        self.b = nn.Linear(2, 2)


def make(net):
    part = net
    return torch.optim.SGD([{'params': part.parameters, 'lr': 0.1}, net.a.parameters()], lr=0.01)


model = Net()
