# The lists that a loop has filled go into groups, and are deleted behind.
# expect: exact
# codes: PG203 PG203
# model: model
import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 2), nn.BatchNorm1d(2), nn.Linear(2, 1))
pg0, pg1, pg2 = [], [], []
for layer in model:
    if isinstance(layer, nn.BatchNorm1d):
        pg0.append(layer.weight)
    else:
        pg1.append(layer.weight)
    pg2.append(layer.bias)
optimizer = torch.optim.SGD(pg0, lr=0.1, momentum=0.9, nesterov=True)
optimizer.add_param_group({'params': pg1, 'weight_decay': 0.1})  # decay
optimizer.add_param_group({'params': pg2})  # biases
del pg0, pg1, pg2
