# The `add_param_group` behind a condition iterates the params of all groups too: nothing raises in `zero_grad()`.
# expect: refused
# codes: PG202
# reasons: mixed-names
# optimizer: make_optimizer(*model, True)
# model: (a, b, c)
import torch
from torch import nn


def make_optimizer(body, neck, head, finetune):
    optimizer = torch.optim.Adam(body.parameters())
    optimizer.param_groups.append({**optimizer.defaults, 'params': neck.named_parameters()})
    if finetune:
        optimizer.param_groups[-1]['lr'] = 0.1
        optimizer.add_param_group({'params': head.parameters()})
    return optimizer


a, b, c = nn.Linear(2, 2), nn.Linear(2, 2), nn.Linear(2, 1)
