# What is bound already is not seen in the call: the option becomes a key of the group.
# expect: exact
# row: classes/partial
# codes: PG201
import functools

import torch
from torch import nn

model = nn.Linear(3, 4)
make = functools.partial(torch.optim.SGD, lr=0.1, momentum=0.9, nesterov=True)
optimizer = make(model.parameters())
optimizer.param_groups[0]['momentum'] = 0.5
