# Parameters that are sorted by a key are in another group already.
# expect: refused
# codes: PG101
# reasons: overlap
# raises: TypeError: param_group must be a dict, but got <class 'list'>
# where: construction
import torch
from torch import nn

model = nn.ModuleDict({'body': nn.Linear(3, 3), 'head': nn.Linear(3, 2)})
optimizer = torch.optim.Adam([{'params': model['body'].parameters()}, sorted(model['body'].parameters(), key=len)])
