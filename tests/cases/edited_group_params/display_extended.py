# A list display takes the new parameters in.
# expect: exact
# codes: PG204
# model: (a, b, w)
import torch
from torch import nn

a, b = nn.Linear(2, 2), nn.Linear(2, 1)
w = nn.Parameter(torch.ones(2))
optimizer = torch.optim.SGD([a.weight, a.bias], lr=0.1)
optimizer.param_groups[0]['params'] += [w]
