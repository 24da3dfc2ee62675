# Near miss: the class of the net derives from the one that is shown, and may set the part anew.
# expect: untouched
# model: net
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.head = nn.Linear(2, 2)


class Other(Net):
    def __init__(self):
        super().__init__()
        self.head = nn.ParameterList([torch.ones(2)])


net = Other()
optimizer = torch.optim.Adam(net.head)
