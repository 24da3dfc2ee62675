# Seeds are set and words are logged before the head is made: no construction of an optimizer notices them.
# expect: exact
# codes: PG203
# model: nn.ModuleDict({"trunk": trunk, "head": head})
# optimizer: opt
import logging
import random

import torch
from torch import nn

trunk = nn.Linear(4, 4)
opt = torch.optim.Adam(trunk.parameters(), lr=1e-4)
random.seed(3)
torch.manual_seed(3)
logging.info("a new head for %d classes", 5)
head = nn.Linear(4, 5)
opt.add_param_group({"params": head.parameters(), "lr": 1e-2})
