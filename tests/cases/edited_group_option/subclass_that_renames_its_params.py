# The params argument has another name, and does not come first.
# expect: exact
# row: classes/subclass
# codes: PG201 PG203
import torch
from torch import nn


class Renamed(torch.optim.SGD):
    def __init__(self, weights, lr=0.1):
        super().__init__(weights, lr=lr)


model = nn.ModuleDict({'body': nn.Linear(2, 2), 'head': nn.Linear(2, 1)})
optimizer = Renamed(lr=0.1, weights=model['body'].parameters())
optimizer.param_groups[0]['lr'] = 0.5
optimizer.add_param_group({'params': model['head'].parameters()})
