# To repair one element would be in vain: a group behind it chains the rows of a parameter, which are no leaves.
# expect: refused
# codes: PG101
# reasons: raises-anyway
# raises: TypeError: param_group must be a dict, but got <class 'list'>
# where: construction
from itertools import chain

import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.table = nn.ParameterDict({'u': torch.ones(2, 2), 'v': torch.zeros(2, 2)})
        self.body = nn.Linear(2, 2)
        self.head = nn.Linear(2, 2)
        self.scale = nn.Parameter(torch.ones(2, 2))


model = Net()
last = {'params': chain(model.scale, model.table.values())}
optimizer = torch.optim.SGD([{'params': model.body.parameters()}, list(model.head.parameters()), last], lr=0.1)
