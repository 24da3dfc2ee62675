# With the sum written out, the list would still raise: two of its elements share parameters.
# expect: refused
# codes: PG106
# reasons: overlap
# raises: TypeError: unsupported operand type(s) for +: 'generator' and 'generator'
# where: before
# optimizer: make_optimizer(model)
import torch
from torch import nn


def make_optimizer(net):
    groups = [net[0].parameters() + net[1].parameters(), net[0].parameters()]
    return torch.optim.SGD(groups, lr=0.1)


model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 2))
