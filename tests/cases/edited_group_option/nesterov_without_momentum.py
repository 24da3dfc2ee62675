# As keywords these raise `ValueError: Nesterov momentum requires a momentum and zero dampening`; as group keys they train.
# expect: exact
# row: checks/nesterov
# codes: PG201
import torch
from torch import nn

model = nn.Linear(3, 3)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
optimizer.param_groups[0]['nesterov'] = True
