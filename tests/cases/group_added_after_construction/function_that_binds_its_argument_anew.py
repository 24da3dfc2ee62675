# The function draws from a part of what it is handed, which it calls by the name of the whole.
# expect: exact
# codes: PG203
# optimizer: make(model)
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.a = nn.Linear(2, 2)
        self.b = nn.Linear(2, 2)


def trained(net):
    net = net.a
    return [*net.parameters()]


def make(net):
    optimizer = torch.optim.Adam(trained(net), weight_decay=0.01)
    optimizer.add_param_group({'params': net.b.parameters()})
    return optimizer


model = Net()
