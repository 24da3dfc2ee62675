# Adagrad has made its state for the first parameters.
# expect: refused
# codes: PG204
# reasons: kept-params
# model: (a, b)
import torch
from torch import nn

a, b = nn.Linear(2, 2), nn.Linear(2, 1)
optimizer = torch.optim.Adagrad(a.parameters(), lr=0.1)
optimizer.param_groups[0]['params'] = list(b.parameters())
