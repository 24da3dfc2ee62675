# The group is in the list already: whose options its parameters should have is not written.
# expect: refused
# codes: PG202
# reasons: overlap
# raises: KeyError: 'betas'
# where: step
# model: Net()
# optimizer: model.make()
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.Linear(4, 4)
        self.head = nn.Linear(4, 2)
        self.gate = nn.Linear(4, 1)

    def make(self):
        optimizer = torch.optim.Adam([{'params': self.gate.parameters()}, {'params': self.head.parameters(), 'lr': 1e-2}])
        optimizer.param_groups.append({'params': list(self.head.parameters()), 'lr': 1e-3})
        return optimizer
