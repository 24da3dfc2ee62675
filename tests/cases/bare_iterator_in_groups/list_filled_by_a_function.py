# A function fills the list that it is handed: iterators become groups where they are put in.
# expect: repair
# codes: PG101 PG101
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# after:
#   a.* |
#   b.* | lr=0.1
#   c.* |
# optimizer: make(model)
import torch
from torch import nn


def fill(out, net):
    out.append(net.a.parameters())
    out.append({'params': net.b.parameters(), 'lr': 0.1})


def make(net):
    groups = []
    fill(groups, net)
    groups += [net.c.parameters()]
    return torch.optim.Adam(groups, lr=0.01)


model = nn.Module()
model.a, model.b, model.c = nn.Linear(2, 2), nn.Linear(2, 2), nn.Linear(2, 1)
