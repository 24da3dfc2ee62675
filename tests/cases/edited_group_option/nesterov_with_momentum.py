# Legal as a keyword too, but SGD checks nesterov, momentum and dampening together: group key.
# expect: exact
# row: checks/nesterov
# codes: PG201
import torch
from torch import nn

model = nn.Linear(3, 3)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1, momentum=0.9)
optimizer.param_groups[0]['nesterov'] = True
