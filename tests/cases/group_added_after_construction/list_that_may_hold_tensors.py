# Near miss: the base is a list of groups, or one of parameters; with a star, only the first would do.
# expect: refused
# codes: PG203
# reasons: unknown-groups
# optimizer: make(*model, False)
# model: (model, head)
import torch
from torch import nn


def make(model, head, by_layer):
    params = [{'params': layer.parameters()} for layer in model] if by_layer else list(model.parameters())
    optimizer = torch.optim.Adam(params)
    optimizer.add_param_group({'params': head.parameters(), 'lr': 0.1})
    return optimizer


model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 2))
head = nn.Linear(2, 1)
