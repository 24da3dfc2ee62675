# The params of one group are a list of iterators, and the element beside it is a container of modules.
# expect: repair
# codes: PG103
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# optimizer: model.make()
# after:
#   a.* b.* | eps=1e-06
#   body.* |
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.a = nn.Linear(2, 2)
        self.b = nn.Linear(2, 2)
        self.body = nn.ModuleList([nn.Linear(2, 2), nn.Linear(2, 2)])

    def make(self):
        return torch.optim.Adam([{'params': [self.a.parameters(), self.b.parameters()], 'eps': 1e-6}, self.body])


model = Net()
