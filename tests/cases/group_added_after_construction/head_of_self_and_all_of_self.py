# The optimizer gets all of self before the head is a part of it: the construction cannot move down.
# expect: refused
# codes: PG203
# reasons: rebound-name
# model: net
# optimizer: net.optimizer
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.Linear(3, 3)
        self.optimizer = torch.optim.Adam(self.parameters(), lr=1e-3)
        self.head = nn.Linear(3, 2)
        self.optimizer.add_param_group({'params': self.head.parameters(), 'lr': 1e-2})


net = Net()
