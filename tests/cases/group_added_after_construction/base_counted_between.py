# The base is counted behind the construction, and the head is made between: neither can cross the count.
# expect: refused
# codes: PG203
# reasons: rebound-name
# model: nn.ModuleDict({"trunk": trunk, "head": head})
# optimizer: opt
import torch
from torch import nn

trunk = nn.Linear(4, 4)
weights = trunk.parameters()
opt = torch.optim.Adam(weights, lr=1e-4)
left = [p for p in weights if p.requires_grad]
head = nn.Linear(4, 5)
opt.add_param_group({"params": head.parameters(), "lr": 1e-2})
