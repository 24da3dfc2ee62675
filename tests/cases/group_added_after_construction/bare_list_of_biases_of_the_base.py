# The list that is no group holds parameters of the base, so a dict around it would raise too.
# expect: refused
# codes: PG203
# reasons: overlap
# raises: TypeError: param_group must be a dict, but got <class 'list'>
# where: edit
import torch
from torch import nn

model = nn.ModuleDict({'body': nn.Linear(3, 3), 'head': nn.Linear(3, 2)})
body = model.body
optimizer = torch.optim.Adam([{'params': body.parameters(), 'lr': 0.1}, {'params': model.head.parameters()}])
optimizer.add_param_group([p for n, p in body.named_parameters() if 'weight' not in n])
