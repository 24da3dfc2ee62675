# What `parameters()` returns is written in the file: a list, which is no group either.
# expect: repair
# codes: PG101 PG101
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is list
# where: construction
# after:
#   actor.* |
#   critic.* |
import torch
from torch import nn


class Policy:
    def __init__(self):
        self.layer = nn.Linear(3, 4)

    def parameters(self):
        return list(self.layer.parameters())


actor, critic = Policy(), Policy()
model = nn.ModuleDict({'actor': actor.layer, 'critic': critic.layer})
optimizer = torch.optim.Adam([actor.parameters(), critic.parameters()], lr=0.1)
