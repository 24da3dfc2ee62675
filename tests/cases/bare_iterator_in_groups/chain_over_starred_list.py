# Near miss: the list of iterators is unpacked into `chain`.
# expect: untouched
# row: shapes/flat
# model: (a, b, c)
import itertools
from itertools import chain

import torch
from torch import nn

a, b, c = nn.Linear(2, 2), nn.Linear(2, 2), nn.Linear(2, 1)
first = torch.optim.Adam(itertools.chain(*[a.parameters(), b.parameters()]), lr=1e-3)
params = [a.parameters(), b.parameters()]
second = torch.optim.Adam(chain(*params), lr=1e-3)
towers = [b.parameters(), c.parameters()]
optimizer = torch.optim.Adam(chain.from_iterable(towers), lr=1e-3)
