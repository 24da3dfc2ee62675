# A default argument of a lambda reads the loop variable behind the loop.
# expect: refused
# codes: PG201
# reasons: loop-variable-used
import torch
from torch import nn

model = nn.Linear(3, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
for group in optimizer.param_groups:
    group['lr'] = 0.5
current_rate = lambda group=group: group['lr']
assert current_rate() == 0.5
