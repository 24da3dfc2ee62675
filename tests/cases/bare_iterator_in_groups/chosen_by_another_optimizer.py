# What decides which of two optimizers is made is made of the list too.
# expect: refused
# codes: PG101
# reasons: shared-groups
# raises: TypeError: param_group must be a dict, but got <class 'generator'>
# where: construction
import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 2))
params = [{'params': model[0].parameters()}, model[1].parameters()]
optimizer = torch.optim.SGD(params, lr=0.1) if torch.optim.Adam(params).defaults['amsgrad'] else None
