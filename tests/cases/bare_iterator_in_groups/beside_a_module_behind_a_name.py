# To repair one element would be in vain: the params of another group, which has a name, are a module.
# expect: refused
# codes: PG101
# reasons: raises-anyway
# raises: TypeError: param_group must be a dict, but got <class 'generator'>
# where: construction
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.Linear(3, 3)
        self.head = nn.Linear(3, 2)
        self.tail = nn.Linear(2, 2)


model = Net()
slow: dict = {'params': model.head, 'lr': 1e-4}
optimizer = torch.optim.Adam([{'params': model.tail.parameters()}, model.body.parameters(), slow])
