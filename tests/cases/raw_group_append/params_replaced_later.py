# The params that would raise are replaced before the first step, so nothing raises.
# expect: refused
# codes: PG202 PG204
# reasons: impure-value after-refused-edit
# model: [body, head]
import torch
from torch import nn


def noted(value):
    print(value)
    return value


body, head = nn.Linear(3, 3), nn.Linear(3, 2)
optimizer = torch.optim.SGD(body.parameters(), momentum=noted(0.9))
optimizer.param_groups.append({**optimizer.defaults, 'params': head.named_parameters()})
optimizer.param_groups[-1]['params'] = list(head.parameters())
