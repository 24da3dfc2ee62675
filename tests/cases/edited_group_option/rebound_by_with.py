# A `with` statement gives the name to another optimizer before the edit.
# expect: untouched
# model: (trunk, head)
# optimizer: first
import contextlib

import torch
from torch import nn

trunk, head = nn.Linear(3, 3), nn.Linear(3, 2)
other = torch.optim.SGD(head.parameters(), lr=0.2)
optimizer = first = torch.optim.SGD(trunk.parameters(), lr=0.1)
with contextlib.nullcontext(other) as optimizer:
    pass
optimizer.param_groups[0]['lr'] = 0.7
