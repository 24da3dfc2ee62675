# Near miss: a statement behind the class makes its instances iterable.
# expect: untouched
# model: net
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.head = nn.Linear(2, 2)


Net.__iter__ = lambda net: net.parameters()
net = Net()
optimizer = torch.optim.SGD(net, lr=0.1)
