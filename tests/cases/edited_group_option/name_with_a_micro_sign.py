# A name that Python reads as another one is no hindrance where it has one spelling.
# expect: exact
# codes: PG201
# defaults: weight_decay
import torch
from torch import nn

model = nn.Linear(3, 2)
µ = 0.1
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
optimizer.param_groups[0]['weight_decay'] = µ
