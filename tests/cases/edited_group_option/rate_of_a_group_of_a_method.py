# Near miss: the group is written in a method; a literal would mean the same there, but others may call it too.
# expect: refused
# codes: PG201
# reasons: unknown-groups
# optimizer: model.make()
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.body, self.head = nn.Linear(2, 2), nn.Linear(2, 1)

    @property
    def groups(self):
        return [{'params': self.body.parameters()}, {'params': self.head.parameters()}]

    def make(self):
        optimizer = torch.optim.SGD(self.groups, lr=0.3)
        optimizer.param_groups[0]['lr'] = 0.1
        return optimizer


model = Net()
