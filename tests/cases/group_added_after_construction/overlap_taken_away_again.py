# The group that shares its parameters does not stay: taken out of the base for it, they would be in no group at all.
# expect: refused
# codes: PG203 PG205
# reasons: overlap after-refused-edit
# raises: ValueError: some parameters appear in more than one parameter group
# where: edit
import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 2))
optimizer = torch.optim.Adam(model.parameters())
optimizer.add_param_group({'params': model[0].parameters(), 'lr': 0.1})
optimizer.param_groups.pop()
