# A set of identities needs a line above the construction, which is a condition.
# expect: refused
# codes: PG202
# reasons: no-room
# raises: KeyError: 'weight_decay'
# where: step
import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 1))
head = model[1]


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.Linear(2, 2)
        self.head = nn.Linear(2, 1)
        if (made := torch.optim.SGD(self.parameters(), lr=0.1)) is not None:
            made.param_groups.append({'params': self.head.parameters()})
        self.optimizer = made


model = Net()
optimizer = model.optimizer
