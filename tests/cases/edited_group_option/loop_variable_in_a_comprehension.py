# The first iterable of a comprehension reads the loop variable, though the comprehension binds the same name.
# expect: refused
# codes: PG201
# reasons: loop-variable-used
import torch
from torch import nn

model = nn.Linear(3, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
for group in optimizer.param_groups:
    group['lr'] = 0.5
options = [group for group in sorted(group)]
assert 'lr' in options
