# `foreach` in `defaults` also drives zero_grad.
# expect: exact
# row: options/foreach
# codes: PG201
import torch
from torch import nn

model = nn.Linear(3, 3)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
for group in optimizer.param_groups:
    group["foreach"] = False
