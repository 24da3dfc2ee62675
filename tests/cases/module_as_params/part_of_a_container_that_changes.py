# Near miss: what is in the container changes.
# expect: untouched
# raises: TypeError: 'Linear' object is not iterable
# where: construction
# model: net
import torch
from torch import nn

net = nn.ModuleList([nn.ParameterList([torch.ones(2)])])
net[0] = nn.Linear(2, 2)
optimizer = torch.optim.Adam(net[0])
