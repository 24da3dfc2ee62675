# A filter in one branch, the plain iterator in the other.
# expect: exact
# codes: PG203
# model: (backbone, head)
import torch
from torch import nn

freeze = False
backbone, head = nn.Sequential(nn.Linear(3, 3), nn.Linear(3, 3)), nn.Linear(3, 2)
params = backbone.parameters()
if freeze:
    params = filter(lambda p: p.requires_grad, backbone.parameters())
optimizer = torch.optim.SGD(params, lr=0.1)
optimizer.add_param_group({'params': head.parameters(), 'lr': 1.0})
