# A function constructs the optimizer: others may call it.
# expect: refused
# row: conditions/made-elsewhere
# codes: PG201
# reasons: made-elsewhere
import torch
from torch import nn


def make_optimizer(model):
    return torch.optim.SGD(model.parameters(), lr=0.1)


model = nn.Linear(3, 1)
optimizer = make_optimizer(model)
optimizer.param_groups[0]['lr'] = 0.05
