# Three lists in one tuple, each filled in a loop; the classes to choose from, and what is no known name.
# expect: exact
# codes: PG203 PG203
# optimizer: smart_optimizer(model, 'Adam')
import torch
from torch import nn


def smart_optimizer(model, name='Adam', lr=0.001, momentum=0.9, decay=1e-5):
    g = [], [], []  # optimizer parameter groups
    for module in model.modules():
        for key, p in module.named_parameters(recurse=0):
            if key == 'bias':
                g[2].append(p)
            elif isinstance(module, nn.BatchNorm1d):
                g[1].append(p)
            else:
                g[0].append(p)
    if name == 'Adam':
        optimizer = torch.optim.Adam(g[2], lr=lr, betas=(momentum, 0.999))
    elif name == 'SGD':
        optimizer = torch.optim.SGD(g[2], lr=lr, momentum=momentum, nesterov=True)
    else:
        raise NotImplementedError(name)

    optimizer.add_param_group({'params': g[0], 'weight_decay': decay})
    optimizer.add_param_group({'params': g[1], 'weight_decay': 0.0})
    return optimizer


model = nn.Sequential(nn.Linear(2, 2), nn.BatchNorm1d(2), nn.Linear(2, 1))
