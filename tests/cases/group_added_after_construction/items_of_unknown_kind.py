# Near miss: what a number says goes into one of the lists, group dicts too.
# expect: refused
# codes: PG203
# reasons: unknown-groups
# optimizer: make(model)
import torch
from torch import nn


def make(model):
    g = [], []
    for index, layer in enumerate(model):
        g[index % 2].append({'params': layer.parameters()} if index % 2 else layer.weight)
    optimizer = torch.optim.SGD(g[1], lr=0.1)
    optimizer.add_param_group({'params': g[0]})
    return optimizer


model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 2), nn.Linear(2, 2, bias=False))
