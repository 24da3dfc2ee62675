# A tuple of the parameter that is in the group before, under a name: torch refuses it at the edit, as it does today.
# expect: exact
# codes: PG202 PG203
# reasons: overlap
# raises: ValueError: some parameters appear in more than one parameter group
# where: edit
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.Linear(2, 2)
        self.scale = nn.Parameter(torch.ones(2, 2))


model = Net()
optimizer = torch.optim.Adam(model.body.parameters(), 0.1)
optimizer.param_groups[0] = {**optimizer.defaults, 'params': [model.scale]}
new = {'params': (model.scale,), 'lr': 5e-4}
optimizer.add_param_group(new)
