# LBFGS keeps the list of its first parameters.
# expect: refused
# codes: PG202
# reasons: one-group-only
# model: (a, b)
# run: no — the harness steps without a closure
import torch
from torch import nn

a, b = nn.Linear(2, 2), nn.Linear(2, 1)
optimizer = torch.optim.LBFGS(a.parameters())
optimizer.param_groups[:] = [{**optimizer.defaults, 'params': list(b.parameters())}]
