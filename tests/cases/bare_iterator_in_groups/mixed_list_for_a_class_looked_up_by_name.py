# Groups with options of their own cannot become one flat list, and LBFGS takes no two groups.
# expect: refused
# row: classes/by-name
# codes: PG101
# reasons: one-group-only
# raises: TypeError: param_group must be a dict, but got <class 'generator'>
# where: construction
import torch
from torch import nn

model = nn.ModuleDict({'encoder': nn.Linear(3, 4), 'decoder': nn.Linear(4, 3)})
encoder, decoder = model['encoder'], model['decoder']

name = 'AdamW'
optimizer = getattr(torch.optim, name)([{'params': encoder.parameters(), 'lr': 1e-4}, decoder.parameters()], lr=0.01)
