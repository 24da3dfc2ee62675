# The parameters of the new group are counted before it is added, which uses the iterator up: the count stays first.
# expect: exact
# codes: PG203
# model: nn.ModuleDict({"trunk": trunk, "head": head})
# optimizer: opt
import logging

import torch
from torch import nn

trunk, head = nn.Linear(4, 4), nn.Linear(4, 5)
new = head.parameters()
opt = torch.optim.Adam(trunk.parameters(), lr=1e-4)
logging.info("%d new parameters", sum(p.numel() for p in new))
opt.add_param_group({"params": new, "lr": 1e-2})
