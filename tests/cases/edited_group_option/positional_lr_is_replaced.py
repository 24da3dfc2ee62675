# The old value was passed by position, so it is replaced in place.
# expect: exact
# row: options/positional
# codes: PG201
# defaults: lr
import torch.nn as nn
from torch.optim import SGD

model = nn.Linear(3, 3)
optimizer = SGD(model.parameters(), 0.1, 0.9)
optimizer.param_groups[0]['lr'] = 0.05
