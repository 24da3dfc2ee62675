# Near miss: here `parameters()` is one tensor, and the list is a flat one.
# expect: untouched
import torch
from torch import nn


class Policy:
    def __init__(self):
        self.layer = nn.Linear(3, 4)

    def parameters(self):
        return self.layer.weight


actor, critic = Policy(), Policy()
model = nn.ModuleDict({'actor': actor.layer, 'critic': critic.layer})
optimizer = torch.optim.Adam([actor.parameters(), critic.parameters()], lr=0.1)
