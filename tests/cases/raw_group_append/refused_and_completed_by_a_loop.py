# The group cannot be moved, and the loop behind it sets the options that it lacks: nothing raises today.
# expect: refused
# codes: PG202 PG201
# reasons: used-iterator after-refused-edit
# model: (a, b)
import torch
from torch import nn

a, b = nn.Linear(2, 2), nn.Linear(2, 2)
rest = b.parameters()
optimizer = torch.optim.Rprop([{'params': a.parameters()}, {'params': rest}], lr=2e-2)
optimizer.param_groups.append({'params': rest, 'lr': 0.1})
for group in optimizer.param_groups:
    group['etas'] = (0.5, 1.2)
    group['step_sizes'] = (1e-6, 50)
    group.update(capturable=False, differentiable=False, foreach=False, maximize=False)
