# The function's caller addresses the second group of what it returns: there have to be two.
# expect: repair
# codes: PG101 PG101 PG201 PG201
# reasons: made-elsewhere
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# optimizer: build(*model)
# model: model
# after:
#   0.* | lr=0.1
#   1.* | amsgrad=True
import torch
from torch import nn


def make(a, b):
    optimizer = torch.optim.AdamW([a.parameters(), b.parameters()])
    optimizer.param_groups[0]['lr'] = 0.1
    return optimizer


def build(a, b):
    made = make(a, b)
    made.param_groups[1]['amsgrad'] = True
    return made


model = (nn.Linear(2, 2), nn.Linear(2, 2))
