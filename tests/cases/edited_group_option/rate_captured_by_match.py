# A `match` binds the name of the value, so the literal above it is not the value.
# expect: exact
# codes: PG201
import torch
from torch import nn

model = nn.Linear(3, 1)
rate = 0.01
match {'rate': 0.2}:
    case {'rate': rate}:
        pass
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
optimizer.param_groups[0]['lr'] = rate
