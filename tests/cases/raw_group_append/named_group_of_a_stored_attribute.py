# The head in the group is the one of before.
# expect: refused
# codes: PG202
# reasons: unreadable-group
# raises: KeyError: 'betas'
# where: step
# model: Net()
# optimizer: model.make()
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.Linear(2, 2)
        self.head = nn.Linear(2, 2)

    def make(self):
        optimizer = torch.optim.Adam(self.body.parameters(), lr=1e-4)
        group = {'params': list(self.head.parameters()), 'lr': 1e-2}
        self.head = nn.Linear(2, 2)
        optimizer.param_groups.append(group)
        return optimizer
