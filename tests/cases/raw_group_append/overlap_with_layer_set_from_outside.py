# A layer is set on the instance, outside of the class.
# expect: repair
# row: bases/conditional
# codes: PG202
# raises: KeyError: 'weight_decay'
# where: step
# optimizer: model.make_optimizer()
# after:
#   backbone.weight backbone.bias auxiliary_head.weight auxiliary_head.bias |
#   head.weight head.bias | lr=0.2
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.backbone = nn.Linear(3, 3)
        self.head = nn.Linear(3, 2)

    def make_optimizer(self):
        optimizer = torch.optim.SGD(self.parameters(), lr=0.1)
        optimizer.param_groups.append({'params': self.head.parameters(), 'lr': 0.2})
        return optimizer


model = Net()
model.auxiliary_head = nn.Linear(3, 5)
