# Near miss: the file's own `Adam` takes a list of iterators.
# expect: untouched
import itertools

import torch
from torch import nn


class Adam(torch.nn.Module):
    """Several models under one real optimizer."""

    def __init__(self, iterators, lr):
        super().__init__()
        self.inner = torch.optim.SGD(list(itertools.chain(*iterators)), lr=lr)


model = nn.ModuleList([nn.Linear(2, 2), nn.Linear(2, 2)])
optimizer = Adam([model[0].parameters(), model[1].parameters()], lr=0.1).inner
