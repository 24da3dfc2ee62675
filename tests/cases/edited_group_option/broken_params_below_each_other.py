# What stood below the bracket of the params stands below it in the group dict.
# expect: exact
# codes: PG201 PG201
import torch
from torch import nn

model = nn.Linear(2, 2)
optimizer = torch.optim.SGD([p for p in model.parameters()
                             if p.requires_grad],
                            lr=1e-3)
optimizer.param_groups[0]["nesterov"] = False
optimizer.param_groups[0]["tag"] = "all"
