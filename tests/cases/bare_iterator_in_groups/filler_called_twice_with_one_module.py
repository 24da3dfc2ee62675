# Both calls put the parameters of one module into the list: groups would share them.
# expect: refused
# codes: PG101
# reasons: overlap
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
import torch
from torch import nn



def fill(groups, part):
    groups.append(part.parameters())


model = nn.Linear(2, 2)
groups = []
fill(groups, model)
fill(groups, model)
optimizer = torch.optim.SGD(groups, lr=0.1)
