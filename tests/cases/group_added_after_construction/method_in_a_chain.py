# The group iterates over a method, which is not called.
# expect: refused
# codes: PG203
# reasons: unknown-params
# raises: TypeError: 'method' object is not iterable
# where: edit
# model: [body, head]
from itertools import chain

import torch
from torch import nn

body, head = nn.Linear(3, 3), nn.Linear(3, 2)
optimizer = torch.optim.SGD([body.weight], lr=0.1)
optimizer.add_param_group({'params': chain.from_iterable([[body.bias], head.parameters])})
