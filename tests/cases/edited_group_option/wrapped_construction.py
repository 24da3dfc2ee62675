# Near miss: a wrapper stands around the constructor, and the edit reaches the wrapper's groups.
# expect: untouched
# row: conditions/unknown-optimizer classes/wrapper
# model: net
# optimizer: optimizer.inner
import torch
from torch import nn


class Lookahead:
    def __init__(self, inner):
        self.inner = inner
        self.param_groups = [dict(g) for g in inner.param_groups]


net = nn.Linear(2, 2)
optimizer = Lookahead(torch.optim.SGD(net.parameters(), lr=0.1))
optimizer.param_groups[0]['lr'] = 0.5
