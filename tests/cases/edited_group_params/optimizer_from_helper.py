# A function constructs the optimizer, of which the caller goes on to change the params.
# expect: refused
# codes: PG204
# reasons: made-elsewhere
# model: (body, head)
import torch
from torch import nn


def make_optimizer(model):
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    return optimizer


body, head = nn.Linear(3, 2), nn.Linear(2, 1)
optimizer = make_optimizer(body)
optimizer.param_groups[0]['params'] += list(head.parameters())
