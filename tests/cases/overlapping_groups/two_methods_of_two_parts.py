# Methods of one name of two parts: they yield parameters of each its own.
# expect: untouched
import torch
from torch import nn


class Part(nn.Module):
    def __init__(self):
        super().__init__()
        self.inner = nn.Linear(2, 2)
        self.other = nn.Linear(2, 2)

    def trained(self):
        return self.inner.parameters()

    def rest(self):
        return self.other.parameters()


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = Part()
        self.head = Part()


model = Net()
optimizer = torch.optim.Adam(
    [{'params': model.body.trained()}, {'params': model.head.trained()}, {'params': model.body.rest(), 'lr': 0.1}]
)
