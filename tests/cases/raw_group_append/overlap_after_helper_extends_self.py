# A helper that gets `self` adds a layer: the siblings in the class are not all.
# expect: repair
# codes: PG202
# raises: KeyError: 'weight_decay'
# where: step
# optimizer: model.make_optimizer()
# after:
#   backbone.weight backbone.bias projection.weight projection.bias |
#   head.weight head.bias | lr=0.2
import torch
from torch import nn


def add_projection(module):
    module.projection = nn.Linear(2, 2)


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.backbone = nn.Linear(3, 3)
        self.head = nn.Linear(3, 2)
        add_projection(self)

    def make_optimizer(self):
        optimizer = torch.optim.SGD(self.parameters(), lr=0.1)
        optimizer.param_groups.append({'params': self.head.parameters(), 'lr': 0.2})
        return optimizer


model = Net()
