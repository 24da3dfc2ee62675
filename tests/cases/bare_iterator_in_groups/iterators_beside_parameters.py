# Parameters themselves and an iterator come into one list: where a group ends is unsure.
# expect: refused
# row: lists/appended
# codes: PG101
# reasons: mixed-list
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# model: (a, b)
from torch import nn
from torch.optim import SGD

a, b = nn.Linear(2, 2), nn.Linear(2, 2)
params = list(a.parameters())
params.append(b.parameters())
optimizer = SGD(params, lr=0.1)
