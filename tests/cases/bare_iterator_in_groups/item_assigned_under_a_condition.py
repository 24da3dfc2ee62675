# Which elements the list holds depends on a condition.
# expect: refused
# row: lists/appended
# codes: PG101
# reasons: list-used-elsewhere
# raises: TypeError: param_group must be a dict, but got <class 'generator'>
# where: construction
# model: (encoder, decoder)
import torch
from torch import nn

encoder, decoder = nn.Linear(2, 2), nn.Linear(2, 2)
warm = False
groups = [{'params': encoder.parameters()}, decoder.parameters()]
if warm:
    groups[1] = {'params': decoder.parameters(), 'lr': 0.01}
optimizer = torch.optim.SGD(groups, lr=0.1)
