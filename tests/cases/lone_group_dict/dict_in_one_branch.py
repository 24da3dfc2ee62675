# Near miss: on the other way the name holds a list.
# expect: untouched
import torch
from torch import nn

per_layer = True
model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 1))
if per_layer:
    groups = [{'params': layer.parameters()} for layer in model]
else:
    groups = {'params': model.parameters()}
optimizer = torch.optim.SGD(groups, lr=0.1)
