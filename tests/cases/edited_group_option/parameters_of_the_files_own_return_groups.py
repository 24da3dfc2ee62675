# A list of group dicts with options of their own: what the edit replaces is not seen here.
# expect: refused
# codes: PG201
# reasons: unknown-groups
import torch
from torch import nn


class Policy:
    def __init__(self):
        self.layer = nn.Linear(3, 4)

    def parameters(self):
        return [{'params': [self.layer.weight], 'lr': 0.3}, {'params': [self.layer.bias]}]


actor, critic = Policy(), Policy()
model = nn.ModuleDict({'actor': actor.layer, 'critic': critic.layer})
optimizer = torch.optim.Adam(actor.parameters(), lr=0.1)
optimizer.param_groups[0]['lr'] = 0.5
