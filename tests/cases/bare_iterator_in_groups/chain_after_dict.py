# `itertools.chain(...)` of two models next to a dict.
# expect: repair
# row: elements/made-lists
# codes: PG101
# raises: TypeError: param_group must be a dict, but got <class 'itertools.chain'>
# where: construction
# model: {'encoder': encoder, 'mu': mu, 'logvar': logvar}
# after:
#   encoder.* | lr=0.0001
#   mu.* logvar.* | lr=0.001
import itertools

import torch.nn as nn
import torch.optim as optim

encoder = nn.Linear(10, 6)
mu = nn.Linear(6, 2)
logvar = nn.Linear(6, 2)

optimizer = optim.Adam(
    [{'params': encoder.parameters(), 'lr': 1e-4}, itertools.chain(mu.parameters(), logvar.parameters())], lr=1e-3
)
