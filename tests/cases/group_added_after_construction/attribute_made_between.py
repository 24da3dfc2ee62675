# Near miss: the model gets its head in between; where the base is read decides what it holds.
# expect: untouched
import torch
from torch import nn

model = nn.Sequential()
model.body = nn.Linear(4, 4)
optimizer = torch.optim.SGD(model.parameters(), lr=1e-3)
model.head = nn.Linear(4, 2)
optimizer.add_param_group({'params': model.head.parameters(), 'lr': 1e-2})
