# A loop puts each parameter into one of the lists.
# expect: repair
# codes: PG101
# raises: TypeError: param_group must be a dict, but got <class 'list'>
# where: construction
# after:
#   weight | lr=0.2
#   bias |
import torch
from torch import nn

model = nn.Linear(2, 2)
first = []
second = []
for name, parameter in model.named_parameters():
    if name == 'weight':
        first.append(parameter)
    else:
        second.append(parameter)
optimizer = torch.optim.SGD([{'params': first, 'lr': 0.2}, second], lr=0.1)
