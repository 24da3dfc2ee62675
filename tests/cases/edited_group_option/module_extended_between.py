# Near miss: the model gets a new submodule after its parameters were taken: the construction must not move below that.
# expect: untouched
# row: conditions/made-between
import torch
from torch import nn

model = nn.Sequential(nn.Linear(3, 3))
lr = 0.1
optimizer = torch.optim.SGD(model.parameters(), lr=lr)
model.add_module('head', nn.Linear(3, 1))
lr = lr / 10
optimizer.param_groups[0]['lr'] = lr
