# The next loop reads the variable before it binds it anew.
# expect: refused
# codes: PG201
# reasons: loop-variable-used
import torch
from torch import nn

model = nn.Linear(3, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
for group in optimizer.param_groups:
    group['lr'] = 0.5
for group in list(group):
    print(group)
