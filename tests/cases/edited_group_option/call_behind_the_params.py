# Near miss: the call that makes the rate comes behind the params, and may change the value.
# expect: refused
# codes: PG201
# reasons: impure-value
import torch
from torch import nn

rates = {'lr': 0.1}


def halved():
    rates['lr'] /= 2
    return rates['lr']


model = nn.Linear(3, 2)
optimizer = torch.optim.SGD(model.parameters(), lr=halved())
for group in optimizer.param_groups:
    group['initial_lr'] = rates['lr']
