# `list(…)` around a display changes nothing.
# expect: repair
# row: lists/sums
# codes: PG101 PG101
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# model: (a, b)
# after:
#   0.* |
#   1.* |
from torch import nn
from torch.optim import SGD

a, b = nn.Linear(2, 2), nn.Linear(2, 2)
optimizer = SGD(list([a.parameters(), b.parameters()]), lr=0.1)
