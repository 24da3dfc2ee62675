# The block holds other statements too.
# expect: exact
# codes: PG201
# defaults: lr
# model: (a, b)
import torch
from torch import nn

a, b = nn.Linear(2, 2), nn.Linear(2, 1)
optimizer = torch.optim.SGD([*a.parameters(), *b.parameters()], lr=0.1)
with torch.no_grad():
    optimizer.param_groups[0]['lr'] = 0.5
    b.weight.zero_()
