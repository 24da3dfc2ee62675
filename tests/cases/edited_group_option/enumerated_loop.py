# Each group gets a value that is computed from its number.
# expect: refused
# codes: PG201
# reasons: reads-the-group
# row: folding/loop-other
import torch
from torch import nn

model = nn.ModuleList([nn.Linear(2, 2), nn.Linear(2, 1)])
optimizer = torch.optim.SGD([{'params': model[0].parameters()}, {'params': model[1].parameters()}], lr=0.1)
for i, group in enumerate(optimizer.param_groups):
    group['lr'] = 0.1 / (i + 1)
