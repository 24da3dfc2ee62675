# To call the method would be in vain: the values of anything are no group dict.
# expect: refused
# codes: PG103
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
        self.b = nn.ParameterDict({'u': torch.ones(2, 2), 'v': torch.zeros(2, 2)})


def make(net):
    return torch.optim.SGD([
        {'params': net.a.parameters, 'weight_decay': 0.1}, net.b.values(), {'params': list(net.a.parameters())}
    ])


model = Net()
