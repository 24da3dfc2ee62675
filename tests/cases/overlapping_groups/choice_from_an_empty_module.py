# What is chosen from an argument may be nothing: the program runs.
# expect: refused
# codes: PG104
# reasons: overlap
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.Linear(2, 2)
        self.norm = nn.Identity()


def make(net):
    return torch.optim.SGD(
        [{'params': net.parameters()}, {'params': filter(lambda p: p.requires_grad, net.norm.parameters())}]
    )


model = Net()
optimizer = make(model)
