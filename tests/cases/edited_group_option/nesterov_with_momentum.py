# Nesterov is legal beside the momentum in the same call.
# expect: exact
# codes: PG201
# defaults: nesterov
import torch
from torch import nn

model = nn.Linear(3, 3)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1, momentum=0.9)
optimizer.param_groups[0]['nesterov'] = True
