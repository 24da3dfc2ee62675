# The iterator is put in the place of another element of the list.
# expect: repair
# row: lists/appended
# codes: PG101
# raises: TypeError: param_group must be a dict, but got <class 'generator'>
# where: construction
# model: (encoder, decoder)
# after:
#   0.weight 0.bias | lr=0.01
#   1.weight 1.bias |
import torch
from torch import nn

encoder, decoder = nn.Linear(2, 2), nn.Linear(2, 2)
groups = [{'params': encoder.parameters(), 'lr': 0.01}, None]
groups[1] = decoder.parameters()
optimizer = torch.optim.SGD(groups, lr=0.1)
