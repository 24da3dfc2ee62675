# The function draws the parameters of the base from the part that is added: the repaired call would raise.
# expect: refused
# codes: PG203
# reasons: overlap
# raises: TypeError: param_group must be a dict, but got <class 'list'>
# where: edit
# optimizer: make(model)
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.a = nn.Linear(2, 2)
        self.b = nn.Linear(2, 2)


def trained(net, bias=True):
    return [*net.b.parameters()]


def make(net):
    optimizer = torch.optim.Adam(trained(net), weight_decay=0.01)
    optimizer.add_param_group(list(net.b.parameters()))
    return optimizer


model = Net()
