# Near miss: what the block does is not seen.
# expect: untouched
# model: a
import torch
from torch import nn

import warnings

a = nn.Linear(2, 2)
optimizer = torch.optim.SGD(a.parameters(), lr=0.1)
with warnings.catch_warnings():
    optimizer.param_groups[0]['lr'] = 0.5
