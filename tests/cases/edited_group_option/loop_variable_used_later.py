# The loop leaves `group` behind, and the file uses it.
# expect: refused
# row: folding/loop-other
# codes: PG201
# reasons: loop-variable-used
import torch
from torch import nn

model = nn.Linear(3, 3)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
for group in optimizer.param_groups:
    group['lr'] = 0.2
print('rate', group['lr'])
