# Only a condition puts the iterator into the list: it depends on that whether the construction raises.
# expect: repair
# codes: PG101
# raises: TypeError: param_group must be a dict, but got <class 'generator'>
# where: construction
# after:
#   0.* |
#   1.* |
# model: (body, head)
import torch
from torch import nn

body = nn.Linear(2, 2)
head = nn.Linear(2, 2)
finetune = True
groups = [{'params': body.parameters()}]
if finetune:
    groups.append(head.parameters())
optimizer = torch.optim.Adam(groups, lr=2e-4)
