# A function of the file returns both lists, so that neither holds group dicts.
# expect: exact
# codes: PG203
import torch
from torch import nn


def split(net):
    decay, rest = [], []
    for name, parameter in net.named_parameters():
        if name.endswith('bias'):
            rest.append(parameter)
        else:
            decay.append(parameter)
    return decay, rest


model = nn.Sequential(nn.Linear(3, 2), nn.Linear(2, 1))
decay, rest = split(model)
optimizer = torch.optim.SGD(decay, lr=0.1, weight_decay=0.01)
optimizer.add_param_group({'params': rest, 'weight_decay': 0.0})
