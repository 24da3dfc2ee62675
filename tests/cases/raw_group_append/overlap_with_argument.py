# The model comes as an argument: what else it holds is unknown, that it holds its own head is certain.
# expect: repair
# row: bases/argument
# codes: PG202
# raises: KeyError: 'betas'
# where: step
# optimizer: make(model)
# after:
#   body.* | lr=1e-05
#   head.* | lr=0.001
import torch
from torch import nn


def make(net):
    optimizer = torch.optim.AdamW(net.parameters(), lr=1e-5)
    optimizer.param_groups.append({'params': net.head.parameters(), 'lr': 1e-3})
    return optimizer


model = nn.ModuleDict({'body': nn.Linear(3, 3), 'head': nn.Linear(3, 1)})
