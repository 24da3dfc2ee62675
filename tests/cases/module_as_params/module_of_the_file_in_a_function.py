# A function reads a module of the file, made of a class of the file: a part of it is known there as well.
# expect: repair
# codes: PG103 PG101
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is torch.nn.modules.linear.Linear
# where: construction
# after:
#   body.* | lr=0.1
#   head.* |
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 2))
        self.head = nn.Linear(2, 2)


def groups():
    return [{'params': model.body, 'lr': 0.1}, model.head.parameters()]


model = Net()
optimizer = torch.optim.Adam(groups())
