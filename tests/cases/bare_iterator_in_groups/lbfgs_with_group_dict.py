# LBFGS cannot have the two groups that this asks for.
# expect: refused
# row: elements/lbfgs options/lbfgs-groups
# codes: PG101
# reasons: one-group-only
# raises: TypeError: param_group must be a dict, but got <class 'generator'>
# where: construction
# model: {'net': net, 'scale': scale}
import torch
from torch import nn, optim

net = nn.Linear(3, 3)
scale = nn.Linear(3, 1)
optimizer = optim.LBFGS([{'params': net.parameters(), 'lr': 0.1}, scale.parameters()])
