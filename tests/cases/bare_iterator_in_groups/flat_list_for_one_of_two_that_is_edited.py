# Branches that get one flat list each take the edit behind them in.
# expect: repair
# codes: PG101 PG101 PG201
# defaults: lr
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# after:
#   * | lr=0.01
import torch
from torch import nn


def build(model, name):
    groups = [model['backbone'].parameters(), model['head'].parameters()]
    if name == 'adam':
        optimizer = torch.optim.Adam(groups, lr=1e-3)
    elif name == 'sgd':
        optimizer = torch.optim.SGD(groups, lr=1e-3,
                                    momentum=0.9)
    else:
        raise ValueError(name)
    optimizer.param_groups[0]['lr'] = 1e-2
    return optimizer


model = nn.ModuleDict({'backbone': nn.Linear(2, 2), 'head': nn.Linear(2, 1)})
optimizer = build(model, 'sgd')
