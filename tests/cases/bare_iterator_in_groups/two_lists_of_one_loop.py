# A loop puts each parameter into both lists: groups would share them.
# expect: refused
# codes: PG101
# reasons: overlap
# raises: TypeError: param_group must be a dict, but got <class 'list'>
# where: construction
import torch
from torch import nn

model = nn.Linear(2, 2)
first = []
second = []
for _, parameter in model.named_parameters():
    first.append(parameter)
    second.append(parameter)
optimizer = torch.optim.SGD([{'params': first}, second], lr=0.1)
