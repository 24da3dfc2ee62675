# A class of the file has a `parameters()` of its own; those that are meant here have torch's.
# expect: repair
# codes: PG101 PG101
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# after:
#   actor.* |
#   critic.* |
import torch
from torch import nn


class Schedule:
    def parameters(self):
        return {'warmup': 10}


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.layer = nn.Linear(3, 4)


actor, critic = Net(), Net()
model = nn.ModuleDict({'actor': actor, 'critic': critic})
optimizer = torch.optim.Adam([actor.parameters(), critic.parameters()], lr=0.1)
