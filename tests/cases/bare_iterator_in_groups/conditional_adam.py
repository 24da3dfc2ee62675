# Near miss: the name is bound twice, and one of the two is no optimizer class.
# expect: untouched
# model: (a, b)
import torch
from torch import nn

try:
    from apex_that_is_not_here.optimizers import FusedAdam as Adam
except ImportError:

    def Adam(iterators, lr):
        return torch.optim.Adam([p for it in iterators for p in it], lr=lr)


a, b = nn.Linear(2, 2), nn.Linear(2, 2)
optimizer = Adam([a.parameters(), b.parameters()], lr=0.1)
