# Near miss: a subclass has a method of the same name, so either list may be meant.
# expect: untouched
# row: lists/functions
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# model: net
from torch import nn
from torch.optim import SGD


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.Linear(2, 2)
        self.head = nn.Linear(2, 2)

    def groups(self):
        return [self.body.parameters(), self.head.parameters()]

    def make_optimizer(self):
        return SGD(self.groups(), lr=0.1)


class Other(Net):
    def groups(self):
        return [{'params': self.parameters()}]


net = Net()
optimizer = net.make_optimizer()
