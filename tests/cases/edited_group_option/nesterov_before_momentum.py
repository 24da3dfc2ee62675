# The edits come in the wrong order for a constructor, but end in a legal state.
# expect: exact
# row: checks/nesterov
# codes: PG201 PG201
import torch
from torch import nn

model = nn.Linear(3, 3)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
optimizer.param_groups[0]['nesterov'] = True
optimizer.param_groups[0]['momentum'] = 0.9
