# The condition of an `if` constructs the optimizer, and is never false: what it decides about, and what follows, folds.
# expect: exact
# codes: PG201 PG203 PG201
import torch
from torch import nn

model = nn.ModuleDict({'body': nn.Linear(2, 2), 'head': nn.Linear(2, 1)})
if (optimizer := torch.optim.SGD(model['body'].parameters(), lr=0.1)) is not None:
    # measured
    optimizer.param_groups[0]['lr'] = 0.2
    print('two groups')
    optimizer.add_param_group({'params': model['head'].parameters()})
optimizer.param_groups[1]['momentum'] = 0.5
