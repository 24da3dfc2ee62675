# An option of one group of two is a key of that group, whatever class: the constructor's keyword is for both.
# expect: exact
# row: options/key
# codes: PG201
# model: (a, b)
import torch
from torch import nn

a = nn.Linear(2, 2)
b = nn.Linear(2, 2)
optimizer = torch.optim.RMSprop([{'params': a.parameters()}, {'params': b.parameters()}], lr=1e-2)
optimizer.param_groups[1]['alpha'] = 0.9
