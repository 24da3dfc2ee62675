# A list that a condition makes longer.
# expect: exact
# codes: PG201
# defaults: lr
# model: (net, decoder)
import torch
from torch import nn

with_decoder = True
net, decoder = nn.Linear(3, 3), nn.Linear(3, 3)
params = list(net.parameters())
if with_decoder:
    params = params + list(decoder.parameters())
optimizer = torch.optim.SGD(params, lr=0.5)
optimizer.param_groups[0]['lr'] = 0.1
