# The raw group is never trained today; a later edit puts its parameters into another group, so that they would be in two.
# expect: refused
# codes: PG202 PG204
# reasons: overlap after-refused-edit
# optimizer: make(model)
import torch
from torch import nn


def make(net):
    optimizer = torch.optim.RMSprop([{'params': list(net[0].parameters()), 'momentum': 0.9}], momentum=0.5)
    optimizer.param_groups.append({**optimizer.defaults, 'params': net[1].parameters()})
    optimizer.param_groups[0]['params'] += net[1].parameters()
    return optimizer


model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 2))
