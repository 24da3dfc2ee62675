# A comprehension goes over the parameters of two modules, one of which is an element of its own.
# expect: refused
# codes: PG101
# reasons: overlap
# raises: TypeError: param_group must be a dict, but got <class 'generator'>
# where: construction
# model: [body, head]
import torch
from torch import nn

body, head = nn.Linear(3, 3), nn.Linear(3, 2)
both = [p for part in (body.parameters(), head.parameters()) for p in part]
optimizer = torch.optim.RAdam([{'params': both}, head.parameters()])
