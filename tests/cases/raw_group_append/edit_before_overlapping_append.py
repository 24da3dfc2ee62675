# The rate of the first group stays its own, and the group behind it has that of the constructor.
# expect: repair
# codes: PG201 PG202
# raises: KeyError: 'lr'
# where: step
# optimizer: model.make_optimizer()
# after:
#   backbone.weight backbone.bias | lr=0.1
#   head.weight head.bias |
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.backbone = nn.Linear(2, 2)
        self.head = nn.Linear(2, 2)

    def make_optimizer(self):
        self.optimizer = torch.optim.RMSprop(self.parameters(), weight_decay=0.01); self.optimizer.param_groups[0]['lr'] = 0.1
        self.optimizer.param_groups.append({'params': self.head.parameters()})
        return self.optimizer


model = Net()
