# Each branch chooses what the optimizer gets: an iterator either way.
# expect: exact
# codes: PG203
# model: (backbone, head)
import torch
from torch import nn

freeze = True
backbone, head = nn.Sequential(nn.Linear(3, 3), nn.Linear(3, 3)), nn.Linear(3, 2)
if freeze:
    params = backbone[1].parameters()
else:
    params = backbone.parameters()
optimizer = torch.optim.SGD(params, lr=0.1)
optimizer.add_param_group({'params': head.parameters(), 'lr': 1.0})
