# Class and module under other names, annotated.
# expect: exact
# codes: PG203
# model: (a, b)
import torch.nn as N
from torch import optim as O
from torch.optim import Optimizer

a, b = N.Linear(2, 2), N.Linear(2, 2)
optimizer: Optimizer = O.Adam(a.parameters(), lr=1e-3)
optimizer.add_param_group({'params': b.parameters()})
