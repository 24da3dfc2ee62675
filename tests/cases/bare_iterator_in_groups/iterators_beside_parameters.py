# Parameters themselves and an iterator come into one list, which is a flat one.
# expect: repair
# row: lists/appended elements/beside
# codes: PG101
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# model: (a, b)
# after:
#   0.* 1.* |
from torch import nn
from torch.optim import SGD

a, b = nn.Linear(2, 2), nn.Linear(2, 2)
params = list(a.parameters())
params.append(b.parameters())
optimizer = SGD(params, lr=0.1)
