# A name keeps the submodule that the net had before it got another one.
# expect: untouched
# model: [net, old]
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.Linear(2, 2)
        self.head = nn.Linear(2, 2)


net = Net()
old = net.head
net.head = nn.Linear(2, 3)
optimizer = torch.optim.SGD([{"params": net.parameters()}, {"params": old.parameters()}], lr=0.1)
