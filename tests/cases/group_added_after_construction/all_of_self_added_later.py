# The edit adds all of self, which has got a head meanwhile: it cannot move up.
# expect: refused
# codes: PG203
# reasons: rebound-name
# model: [old, net]
# optimizer: net.optimizer
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self, old, rate):
        super().__init__()
        self.body = nn.Linear(3, 3)
        self.rate = rate
        self.optimizer = torch.optim.Adam(old.parameters(), lr=self.rate)
        self.head = nn.Linear(3, 2)
        self.rate = rate / 2
        self.optimizer.add_param_group({'params': self.parameters(), 'lr': 1e-2})


old = nn.Linear(3, 3)
net = Net(old, 0.1)
