# The idiom of YOLOv5: the branches choose the class, and the groups behind them are the same for all.
# expect: exact
# row: edits/add-param-group
# codes: PG203 PG201
# model: net
# optimizer: make(net, 'SGD', 0.1, 0.9)
import torch
from torch import nn


def make(net, name, lr, momentum, decay=1e-5):
    weights = [p for p in net.parameters() if p.ndim > 1]
    biases = [p for p in net.parameters() if p.ndim == 1]
    groups = len(weights), len(biases)
    print(*groups)

    # the class is a setting
    if name == 'Adam':
        optimizer = torch.optim.Adam(biases, lr=lr, betas=(momentum, 0.999))  # adjust beta1 to momentum
    elif name == 'RMSProp':
        optimizer = torch.optim.RMSprop(biases, lr=lr, momentum=momentum)
    else:
        optimizer = torch.optim.SGD(biases, lr=lr, momentum=momentum, nesterov=True)
    # decay the weights
    optimizer.add_param_group({'params': weights, 'weight_decay': decay})  # but not the biases
    # every group
    for group in optimizer.param_groups:
        group['maximize'] = False
    return optimizer


net = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 2))
