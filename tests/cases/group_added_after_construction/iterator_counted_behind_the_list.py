# The list of groups is made before the count, and the group would move up into it.
# expect: refused
# codes: PG203
# reasons: rebound-name
# model: nn.ModuleDict({"trunk": trunk, "head": head})
# optimizer: opt
from torch import nn, optim

trunk, head = nn.Linear(4, 4), nn.Linear(4, 5)
new = head.parameters()
groups = [{"params": trunk.parameters(), "lr": 1e-3}]
size = sum(p.numel() for p in new)
opt = optim.SGD(groups, lr=0.1)
opt.add_param_group({"params": new})
