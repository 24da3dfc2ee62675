# Near miss: here `parameters()` is a list, and `sum` adds lists.
# expect: untouched
import torch
from torch import nn


class Policy:
    def __init__(self):
        self.layer = nn.Linear(3, 4)

    def parameters(self):
        return [self.layer.weight, self.layer.bias]


actor, critic = Policy(), Policy()
model = nn.ModuleDict({'actor': actor.layer, 'critic': critic.layer})
optimizer = torch.optim.Adam(sum([actor.parameters(), critic.parameters()], []), lr=0.1)
