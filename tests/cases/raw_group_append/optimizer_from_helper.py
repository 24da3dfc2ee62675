# A function constructs the optimizer: nothing else says that the raw group lacks its options.
# expect: refused
# row: conditions/made-elsewhere
# codes: PG202
# reasons: made-elsewhere
# raises: KeyError: 'betas'
# where: step
# model: (body, head)
import torch
from torch import nn


def make_optimizer(model, lr=1e-3):
    return torch.optim.Adam(model.parameters(), lr=lr)


body, head = nn.Linear(3, 2), nn.Linear(2, 1)
optimizer = make_optimizer(body)
optimizer.param_groups.append({'params': head.parameters(), 'lr': 1e-2})
