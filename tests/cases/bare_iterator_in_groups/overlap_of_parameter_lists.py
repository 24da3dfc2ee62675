# A `ParameterList` of the module is in two elements.
# expect: refused
# codes: PG101
# reasons: overlap
# raises: TypeError: param_group must be a dict, but got <class 'torch.nn.modules.container.ParameterList'>
# where: construction
# optimizer: model.configure()
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.scales = nn.ParameterList([torch.ones(2), torch.zeros(2)])

    def configure(self):
        return torch.optim.Adam([{'params': self.scales, 'lr': 1e-2}, self.scales])


model = Net()
