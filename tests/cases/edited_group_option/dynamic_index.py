# Which group it is, the file does not say.
# expect: refused
# row: conditions/index
# codes: PG201
# reasons: dynamic-index
# optimizer: make(model, slow=1)
import torch
from torch import nn


def make(model, slow):
    optimizer = torch.optim.SGD([{'params': layer.parameters()} for layer in model], lr=0.1)
    optimizer.param_groups[slow]['lr'] = 0.01
    return optimizer


model = nn.ModuleList([nn.Linear(2, 2), nn.Linear(2, 2)])
