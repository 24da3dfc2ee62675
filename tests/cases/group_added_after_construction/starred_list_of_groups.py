# A star before a list of dicts keeps it one when the list is written anew.
# expect: exact
# codes: PG203
# model: (trunk, neck, head)
import torch
from torch import nn

trunk, neck, head = nn.Linear(3, 3), nn.Linear(3, 3), nn.Linear(3, 2)
optimizer = torch.optim.SGD([*[{'params': trunk.parameters(), 'lr': 0.1}], {'params': neck.parameters()}], lr=0.1)
optimizer.add_param_group({'params': head.parameters(), 'momentum': 0.9})
