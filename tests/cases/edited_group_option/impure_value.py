# The value is measured by a call with effects of its own.
# expect: refused
# row: conditions/impure
# codes: PG201
# reasons: impure-value
import torch
from torch import nn

trials = []


def find_lr(model):
    trials.append(sum(p.numel() for p in model.parameters()))
    return 1.0 / trials[-1]


model = nn.Linear(3, 3)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
optimizer.param_groups[0]['lr'] = find_lr(model)
