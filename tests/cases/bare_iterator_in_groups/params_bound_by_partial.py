# The params are bound already: the argument of the call is the learning rate.
# expect: untouched
# row: classes/partial
from functools import partial

import torch
from torch import nn

model = nn.ModuleDict({'encoder': nn.Linear(3, 4), 'decoder': nn.Linear(4, 3)})
encoder, decoder = model['encoder'], model['decoder']

make = partial(torch.optim.SGD, model.parameters())
optimizer = make(0.01)
