# Three names of optimizers and an error for all others: each construction gets the groups, with their comments.
# expect: exact
# codes: PG203 PG203
# optimizer: smart_optimizer(model, 'SGD')
import torch
from torch import nn


def smart_optimizer(model, name='Adam', lr=0.001, momentum=0.9, decay=1e-5):
    weights, norms, biases = [], [], []
    for module in model.modules():
        for key, p in module.named_parameters(recurse=False):
            if key == 'bias':
                biases.append(p)
            elif isinstance(module, nn.BatchNorm1d):
                norms.append(p)
            else:
                weights.append(p)

    if name == 'Adam':
        optimizer = torch.optim.Adam(biases, lr=lr, betas=(momentum, 0.999))  # adjust beta1 to momentum
    elif name == 'RMSProp':
        optimizer = torch.optim.RMSprop(biases, lr=lr, momentum=momentum)
    elif name == 'SGD':
        optimizer = torch.optim.SGD(biases, lr=lr, momentum=momentum, nesterov=True)
    else:
        raise NotImplementedError(f'Optimizer {name} not implemented.')

    optimizer.add_param_group({'params': weights, 'weight_decay': decay})  # weights decay
    # Norms do not.
    optimizer.add_param_group({'params': norms, 'weight_decay': 0.0})
    print(f'{type(optimizer).__name__} with {len(weights)} weights')
    return optimizer


model = nn.Sequential(nn.Linear(2, 2), nn.BatchNorm1d(2), nn.Linear(2, 1))
