# One statement gives two names, and each is edited: what the second pass folds runs today, as what the first one does.
# expect: exact
# codes: PG201 PG203
# optimizer: opt
# model: {"body": body, "head": head}
from torch import nn, optim

body, head = nn.Linear(4, 4), nn.Linear(4, 2)
opt = optimizer = optim.SGD(body.parameters(), lr=0.1)
opt.param_groups[0]["lr"] = 0.4
optimizer.add_param_group({"params": head.parameters()})
