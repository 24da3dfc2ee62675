# Near miss: the class has an attribute of the same name, which is found before the module.
# expect: untouched
# model: dict(net=net, own=Net.head[0])
import torch
from torch import nn


class Net(nn.Module):
    head = [nn.Parameter(torch.ones(2))]

    def __init__(self):
        super().__init__()
        self.head = nn.Linear(2, 2)

    def optimizer(self):
        return torch.optim.SGD(self.head, lr=0.1)


net = Net()
other = net.optimizer()
optimizer = torch.optim.SGD(net.head, lr=0.1)
