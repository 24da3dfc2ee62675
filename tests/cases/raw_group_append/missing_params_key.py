# The group names no parameters: no rewrite can know them.
# expect: refused
# row: edits/no-params
# codes: PG202
# reasons: raises-anyway
# raises: KeyError: 'params'
# where: zero_grad
import torch
from torch import nn

model = nn.Linear(2, 2)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
optimizer.param_groups.append({'parameters': [nn.Parameter(torch.zeros(1))], 'lr': 1e-3})
