# A choice without `else` in one branch of another: the optimizer of the other branch is never the one that is edited.
# expect: exact
# codes: PG201 PG201
# optimizer: make(model, 'thresholds', 'rms')
import torch
from torch import nn, optim


def make(net, method, name):
    if method == 'thresholds' or method == 'all':
        weights, thresholds = [], []
        for key, param in net.named_parameters():
            if key.endswith('bias'):
                thresholds.append(param)
            else:
                weights.append(param)

        if name == 'adam':
            optimizer = optim.Adam([{'params': weights}, {'params': thresholds}], lr=0.1)
        elif name == 'rms':
            optimizer = optim.RMSprop([{'params': weights}, {'params': thresholds}], lr=0.1, weight_decay=1e-8, momentum=0.9)
        optimizer.param_groups[0]['lr'] = 0.1
        optimizer.param_groups[1]['lr'] = 0.01
    else:
        optimizer = optim.Adam(net.parameters())
    return optimizer


model = nn.Linear(3, 3)
