# Near miss: a wrapper class manages its own groups.
# expect: untouched
# model: (a, b)
# optimizer: Grouped(a, b)
import torch
from torch import nn


class Grouped(torch.optim.SGD):
    def __init__(self, slow, fast):
        super().__init__(slow.parameters(), lr=0.01)
        self.param_groups.append({**self.defaults, 'params': list(fast.parameters()), 'lr': 0.1})


a = nn.Linear(2, 2)
b = nn.Linear(2, 2)
