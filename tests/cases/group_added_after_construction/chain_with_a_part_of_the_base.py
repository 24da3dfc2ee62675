# A chain that is no group ends with parameters of the base, so a dict around it would raise too.
# expect: refused
# codes: PG203
# reasons: overlap
# raises: TypeError: param_group must be a dict, but got <class 'itertools.chain'>
# where: edit
# model: net
from itertools import chain

import torch
from torch import nn

net = nn.ModuleDict({'encoder': nn.Linear(3, 3), 'decoder': nn.Linear(3, 3)})
optimizer = torch.optim.Adamax([{'params': net.encoder.parameters(), 'lr': 0.1}])
optimizer.add_param_group(chain((p for p in net.decoder.parameters() if p.requires_grad), [p for p in net.encoder.parameters()]))
