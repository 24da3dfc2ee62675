# A group in the list holds an iterator beside what may be one parameter or many: the construction raises all the same.
# expect: refused
# codes: PG101 PG101
# reasons: unknown-element unknown-element
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is dict
# where: construction
import torch
from torch import nn


def make(net):
    return torch.optim.SGD([*net[0].parameters(), {'params': [net[1].parameters(), net.scale]}, *net[2].parameters()])


model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 2), nn.Linear(2, 1))
model.scale = nn.Parameter(torch.ones(1))
optimizer = make(model)
