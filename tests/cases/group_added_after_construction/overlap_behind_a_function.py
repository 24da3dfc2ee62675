# A list stands where a group dict belongs, and shares parameters with what a function returns: a repair in vain.
# expect: refused
# codes: PG203
# reasons: overlap
# raises: TypeError: param_group must be a dict, but got <class 'list'>
# where: edit
import torch
from torch import nn


def trained():
    return (p for _, p in model.body.named_parameters())


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.Linear(2, 2)
        self.head = nn.Linear(2, 2)


model = Net()
optimizer = torch.optim.Adam(trained(), eps=1e-4)
optimizer.add_param_group([*model.head.parameters(), *model.body.parameters()])
