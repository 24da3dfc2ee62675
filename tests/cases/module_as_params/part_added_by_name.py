# Near miss: another module comes in the place of the part.
# expect: untouched
# model: net
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.head = nn.Linear(2, 2)


net = Net()
net._modules['head'] = nn.ParameterList([torch.ones(2)])
optimizer = torch.optim.Adam(net.head)
