# The class has a `parameters` of its own, which takes an argument.
# expect: refused
# codes: PG103
# reasons: no-effect
# raises: TypeError: 'Sweep' object is not iterable
# where: construction
# model: model.net
import torch
from torch import nn


class Sweep(nn.Module):
    def __init__(self):
        super().__init__()
        self.net = nn.Linear(2, 2)

    def parameters(self, kind='all'):
        return [{'params': self.net.parameters(), 'lr': 0.1}]


model = Sweep()
optimizer = torch.optim.SGD(model, lr=0.1)
