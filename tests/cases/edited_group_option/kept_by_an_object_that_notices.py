# Code of the file runs where the optimizer is kept, on an object of a class with `__setattr__`.
# expect: untouched
# model: net
# optimizer: net.optimizer
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.decay = 0.0
        self.layer = nn.Linear(2, 2)

    def __setattr__(self, name, value):
        super().__setattr__(name, value)
        if name == "optimizer":
            super().__setattr__("decay", value.param_groups[0]["lr"] * 5)


net = Net()
net.optimizer = torch.optim.SGD(net.parameters(), lr=0.1)
net.optimizer.param_groups[0]["weight_decay"] = net.decay
