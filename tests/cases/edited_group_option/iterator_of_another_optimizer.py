# Another optimizer is made of the same iterator between, and finds nothing left in it: what comes first has to stay first.
# expect: refused
# codes: PG201
# reasons: rebound-name
import torch
from torch import nn

model = nn.Sequential(nn.Linear(3, 3), nn.Linear(3, 1))
extra = nn.Linear(2, 2)
params = model.parameters()
optimizer = torch.optim.Adam(params, lr=0.1)
rate = 0.3
other = torch.optim.SGD([{'params': params}, {'params': extra.parameters()}], lr=0.1)
optimizer.param_groups[0]['lr'] = rate
