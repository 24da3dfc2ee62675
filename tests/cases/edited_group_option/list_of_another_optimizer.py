# Another optimizer is made of the same list between: a list is as good the second time.
# expect: exact
# codes: PG201
# defaults: lr
import torch
from torch import nn

model = nn.Sequential(nn.Linear(3, 3), nn.Linear(3, 1))
params = list(model.parameters())
optimizer = torch.optim.Adam(params, lr=0.1)
rate = 0.3
other = torch.optim.SGD(params, lr=rate)
optimizer.param_groups[0]['lr'] = rate
