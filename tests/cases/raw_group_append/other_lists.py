# Near miss: the file appends to lists all day.
# expect: untouched
import torch
from torch import nn


class History:
    param_groups_log = []


model = nn.Linear(2, 2)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
groups = [dict(g) for g in optimizer.param_groups]
groups.append({'params': [], 'lr': 0.0})
History.param_groups_log.append({'params': groups, 'lr': 0.1})
