# A bare list of parameters, of which some are perhaps in the first group: a group dict of them may raise as well.
# expect: refused
# codes: PG203
# reasons: overlap
# raises: TypeError: param_group must be a dict, but got <class 'list'>
# where: edit
import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 1))
weights = [p for n, p in model[1].named_parameters() if 'bias' not in n]
optimizer = torch.optim.Adam(weights)
optimizer.add_param_group([p for p in model.parameters() if p.requires_grad])
