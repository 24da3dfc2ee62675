# The function draws the parameters from a part of what it is handed.
# expect: refused
# codes: PG104
# reasons: overlap
# raises: ValueError: some parameters appear in more than one parameter group
# where: construction
import torch
from torch import nn


def trained(net, *, bias=True):
    return [*net[1].parameters()]


model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 2))
optimizer = torch.optim.SGD([{'params': trained(model)}, {'params': model[1].parameters(), 'lr': 0.2}], lr=0.1)
