# `functools.partial` binds options only; the params come with the call.
# expect: repair
# row: classes/partial
# codes: PG101 PG101
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# after:
#   encoder.* | lr=0.01, weight_decay=0.1
#   decoder.* | lr=0.01, weight_decay=0.1
from functools import partial

import torch
from torch import nn

model = nn.ModuleDict({'encoder': nn.Linear(3, 4), 'decoder': nn.Linear(4, 3)})
encoder, decoder = model['encoder'], model['decoder']

make = partial(torch.optim.AdamW, lr=0.01, weight_decay=0.1)
optimizer = make([encoder.parameters(), decoder.parameters()])
