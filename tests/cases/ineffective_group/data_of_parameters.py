# `.data` shares the storage of a parameter, but not its gradient.
# expect: refused
# row: shapes/detached
# codes: PG105
# reasons: no-effect
# model: (body, head)
from torch import nn, optim

body, head = nn.Linear(3, 4), nn.Linear(4, 2)
optimizer = optim.SGD([{"params": [p.data for p in body.parameters()], "lr": 0.01}, {"params": head.parameters()}], 0.1)
