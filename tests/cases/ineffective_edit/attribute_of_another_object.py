# Near miss: the `lr` of a settings object.
# expect: untouched
# row: edits/no-op
# model: net
import types

import torch
from torch import nn

settings = types.SimpleNamespace(lr=0.1)
net = nn.Linear(3, 2)
optimizer = torch.optim.SGD(net.parameters(), lr=settings.lr)
settings.lr = 0.01
