# Near miss: other code replaces the part.
# expect: untouched
# model: net
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.head = nn.Linear(2, 2)


net = Net()
net.head = nn.ParameterList([torch.ones(2)])
optimizer = torch.optim.Adam(net.head)
