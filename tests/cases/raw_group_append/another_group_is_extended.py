# The params of the first group are extended, not those of the new one: nothing raises today, so the fix changes training.
# expect: behavior
# codes: PG202 PG204
# model: [body, head]
# after:
#   0.weight 0.bias |
#   1.weight 1.bias |
import torch
from torch import nn

body, head = nn.Linear(3, 3), nn.Linear(3, 2)
optimizer = torch.optim.SGD([{'params': [body.weight]}], lr=0.1)
optimizer.param_groups[1:] = [{**optimizer.defaults, 'params': head.parameters()}]
optimizer.param_groups[0]['params'] += [body.bias]
