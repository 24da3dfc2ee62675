# The name that the fix needs means something else.
# expect: refused
# codes: PG106
# reasons: taken-name
# raises: TypeError: can only concatenate list (not "generator") to list
# where: construction
# optimizer: make(model, [])
import torch
from torch import nn


def make(nets, list):
    return torch.optim.SGD(sum([net.parameters() for net in nets], []), lr=0.1)


model = nn.ModuleList([nn.Linear(2, 2), nn.Linear(2, 2)])
