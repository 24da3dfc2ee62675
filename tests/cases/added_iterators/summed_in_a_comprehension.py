# `sum` gets an iterator for each module.
# expect: repair
# codes: PG106
# raises: TypeError: can only concatenate list (not "generator") to list
# where: before
# model: nets
# after:
#   * |
import torch
from torch import nn

nets = nn.ModuleList([nn.Linear(2, 2), nn.Linear(2, 1)])
params = sum((net.parameters() for net in nets), [])
optimizer = torch.optim.SGD(params, lr=0.1)
