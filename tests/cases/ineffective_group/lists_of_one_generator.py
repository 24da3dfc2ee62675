# Near miss: a list of the parameters can be taken as often as one likes; here each group takes its half.
# expect: untouched
# row: shapes/shared-generator
import torch
from torch import nn

model = nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 2))
parameters = list(model.parameters())
optimizer = torch.optim.SGD([{'params': parameters[:2], 'lr': 0.1}, {'params': parameters[2:], 'lr': 0.2}])
