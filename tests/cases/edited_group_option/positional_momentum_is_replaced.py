# The third argument of SGD is momentum.
# expect: exact
# row: options/positional
# codes: PG201
# defaults: momentum
import torch.nn as nn
from torch.optim import SGD

model = nn.Linear(3, 3)
optimizer = SGD(model.parameters(), 0.1, 0.9, weight_decay=5e-4)
optimizer.param_groups[0]['momentum'] = 0.95
