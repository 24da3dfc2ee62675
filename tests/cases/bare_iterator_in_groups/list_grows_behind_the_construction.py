# The list goes on to grow for something else.
# expect: refused
# row: lists/used-elsewhere
# codes: PG101 PG101
# reasons: list-used-elsewhere list-used-elsewhere
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# model: (a, b)
from torch import nn
from torch.optim import SGD

a, b = nn.Linear(2, 2), nn.Linear(2, 2)
seen = []
seen.append(a.parameters())
optimizer = SGD(seen, lr=0.1)
seen.append(b.parameters())
