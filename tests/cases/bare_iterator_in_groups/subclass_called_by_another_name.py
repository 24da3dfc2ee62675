# Near misses: `params` is no argument of the one class, and no name at all of the other.
# expect: untouched
# row: classes/subclass
# raises: TypeError: Renamed.__init__() got an unexpected keyword argument 'params'
# where: construction
import torch
from torch import nn


class Renamed(torch.optim.SGD):
    def __init__(self, weights, lr=0.1):
        super().__init__(weights, lr=lr)


class ByPosition(torch.optim.SGD):
    def __init__(self, params, /, lr=0.1):
        super().__init__(params, lr=lr)


model = nn.ModuleDict({'body': nn.Linear(2, 2), 'head': nn.Linear(2, 1)})
optimizer = Renamed(params=[model['body'].parameters(), model['head'].parameters()])
second = ByPosition(params=[model['body'].parameters(), model['head'].parameters()])
