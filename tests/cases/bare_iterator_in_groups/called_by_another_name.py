# The method has another name: what it returns is an iterator all the same.
# expect: repair
# codes: PG101
# raises: TypeError: param_group must be a dict, but got <class 'generator'>
# where: construction
# after:
#   0.weight 0.bias | lr=0.01
#   1.weight 1.bias |
import torch
from torch import nn

model = nn.Sequential(nn.Linear(3, 3), nn.Linear(3, 1))
head = model[1].parameters
optimizer = torch.optim.Adam([{'params': model[0].parameters(), 'lr': 0.01}, head()], lr=0.1)
