# The list of iterators has a second reader, which would get dicts.
# expect: refused
# row: elements/variable lists/used-elsewhere
# codes: PG101 PG101
# reasons: list-used-elsewhere list-used-elsewhere
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# model: (a, b)
# optimizer: make(a, b)[0]
import itertools

import torch
from torch import nn


def make(a, b):
    params = [a.parameters(), b.parameters()]
    optimizer = torch.optim.Adam(params, lr=1e-3)
    clip = lambda: nn.utils.clip_grad_norm_(itertools.chain(*params), 1.0)
    return optimizer, clip


a, b = nn.Linear(2, 2), nn.Linear(2, 2)
