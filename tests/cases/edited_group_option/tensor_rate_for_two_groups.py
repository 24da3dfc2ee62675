# Each group of the loop gets the same tensor, as it does today.
# expect: exact
# row: options/tensor-rate
# codes: PG201
# model: (a, b)
import torch
from torch import nn

a = nn.Linear(2, 2)
b = nn.Linear(2, 2)
rate = torch.tensor(1e-3)
optimizer = torch.optim.Adam([{'params': a.parameters()}, {'params': b.parameters()}])
for group in optimizer.param_groups:
    group['lr'] = rate
