# A list of groups is extended by parameters as if they were a group: one dict for each statement.
# expect: repair
# row: lists/appended
# codes: PG101 PG101 PG101
# raises: TypeError: param_group must be a dict, but got <class 'torch.nn.parameter.Parameter'>
# where: construction
# after:
#   0.* | lr=0.0001
#   1.* |
#   2.* |
#   3.* |
import torch
from torch import nn

model = nn.ModuleList([nn.Linear(2, 2), nn.Linear(2, 1), nn.Linear(1, 1), nn.Linear(1, 3)])
groups = [{"params": model[0].parameters(), "lr": 1e-4}]
groups.extend(model[1].parameters())
groups += model[2].parameters()  # the third
groups += [model[3].parameters()]
optimizer = torch.optim.Adam(groups, lr=1e-3)
