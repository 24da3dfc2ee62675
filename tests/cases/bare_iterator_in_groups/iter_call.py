# `iter(...)` of a list of parameters.
# expect: repair
# row: elements/made-lists
# codes: PG101
# raises: TypeError: param_group must be a dict, but got <class 'list_iterator'>
# where: construction
# model: {'net': net, 'head': head}
# after:
#   net.weight net.bias | lr=0.5
#   head.weight head.bias | lr=0.1
import torch
from torch import nn

net, head = nn.Linear(2, 2), nn.Linear(2, 2)
optimizer = torch.optim.Adadelta([{'params': net.parameters(), 'lr': 0.5}, iter(list(head.parameters()))], lr=0.1)
