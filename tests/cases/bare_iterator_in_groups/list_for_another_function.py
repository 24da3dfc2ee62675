# Near miss: the list of iterators goes to a helper that chains it.
# expect: untouched
# row: elements/variable lists/flattened
# model: (a, b)
import itertools

import torch
from torch import nn


def adam_over(iterators, **options):
    return torch.optim.Adam(itertools.chain.from_iterable(iterators), **options)


a, b = nn.Linear(2, 2), nn.Linear(2, 2)
optimizer = adam_over([a.parameters(), b.parameters()], lr=1e-3)
