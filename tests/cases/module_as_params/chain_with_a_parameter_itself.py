# To call the method would be in vain: the chain goes on with a parameter, which it would cut into rows.
# expect: refused
# codes: PG103
# reasons: raises-anyway
# raises: TypeError: param_group must be a dict, but got <class 'itertools.chain'>
# where: construction
from itertools import chain

import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.Linear(2, 2)
        self.head = nn.Linear(2, 2)
        self.scale = nn.Parameter(torch.ones(2, 2))


model = Net()
optimizer = torch.optim.SGD(
    [{'params': model.body.parameters()}, chain.from_iterable([model.head.parameters, model.scale])]
)
