# Both calls put the parameters of one module into the list: groups would share them.
# expect: refused
# codes: PG101
# reasons: overlap
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 2))
groups = []


def add(part):
    groups.append(part.parameters())


add(model)
add(model[0])
optimizer = torch.optim.SGD(groups, lr=0.1)
