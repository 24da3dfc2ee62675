# A name that two groups have in turn: the first of them takes parameters of the base, so that torch refuses it.
# expect: refused
# codes: PG203 PG202
# reasons: overlap unreadable-group
# raises: ValueError: some parameters appear in more than one parameter group
# where: edit
from itertools import chain

import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.Linear(2, 2)
        self.neck = nn.Linear(2, 2)
        self.head = nn.Linear(2, 2)


model = Net()
optimizer = torch.optim.Adam(model.body.parameters())
new = {'params': chain(model.neck.parameters(), model.body.parameters())}
optimizer.add_param_group(new)
new = {'params': list(model.head.parameters())}
optimizer.param_groups.insert(-1, new)
