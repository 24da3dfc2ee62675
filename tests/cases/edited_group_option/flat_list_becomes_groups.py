# A list of tensors is filled anew with groups before the optimizer gets it.
# expect: exact
# codes: PG201
# model: (trunk, head)
import torch
from torch import nn

trunk, head = nn.Linear(3, 3), nn.Linear(3, 2)
params = list(trunk.parameters())
params[:] = [{'params': list(trunk.parameters())}, {'params': head.parameters()}]
optimizer = torch.optim.SGD(params, lr=0.1)
optimizer.param_groups[0]['lr'] = 0.3
