# The list begins with a tuple, so torch takes it for a flat one, and the group in it for a parameter.
# expect: refused
# codes: PG103
# reasons: raises-anyway
# raises: ValueError: all optimizer params should be with/without names. Some param names are missing
# where: construction
import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 2))
first, second = model[0], model[1]
groups = [tuple(first.parameters())]
groups.append({'params': second.parameters})
optimizer = torch.optim.SGD(groups)
