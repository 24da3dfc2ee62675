# The object that holds the optimizer is another one when the edit is made.
# expect: untouched
# optimizer: first.optimizer
from types import SimpleNamespace

import torch
from torch import nn

model = nn.Linear(3, 1)
teacher = SimpleNamespace(optimizer=torch.optim.SGD(model.parameters(), lr=0.3))
state = first = SimpleNamespace()
state.optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
state = teacher
state.optimizer.param_groups[0]['lr'] = 0.7
