# The values of a `ParameterDict` are added without a dict, and are taken out of the chain.
# expect: repair
# codes: PG203
# raises: TypeError: param_group must be a dict, but got <class 'generator'>
# where: edit
# optimizer: model.make()
# after:
#   a.u |
#   b.v |
from itertools import chain

import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.a = nn.ParameterDict({'u': torch.ones(2, 2)})
        self.b = nn.ParameterDict({'v': torch.zeros(2, 2)})

    def make(self):
        optimizer = torch.optim.Adam([{'params': chain(*[list(self.a.values()), list(self.b.values())])}], lr=0.01)
        optimizer.add_param_group(self.b.values())
        return optimizer


model = Net()
