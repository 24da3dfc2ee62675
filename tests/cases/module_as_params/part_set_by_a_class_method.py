# Near miss: the class itself replaces the part, in a method without an instance.
# expect: untouched
# model: net
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.head = nn.Linear(2, 2)

    @classmethod
    def swap(cls, net):
        net.head = nn.ParameterList([torch.ones(2)])


net = Net()
Net.swap(net)
optimizer = torch.optim.Adam(net.head)
