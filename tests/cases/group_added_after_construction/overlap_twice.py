# Two parts of `self` in groups of their own.
# expect: repair
# codes: PG203 PG203
# raises: ValueError: some parameters appear in more than one parameter group
# where: edit
# model: Tuned()
# optimizer: model.optimizer
# after:
#   temperature backbone.* | lr=1e-05
#   neck.* | lr=0.0001
#   head.* | lr=0.001
import torch
from torch import nn


class Tuned(nn.Module):
    def __init__(self):
        super().__init__()
        self.backbone = nn.Linear(4, 4)
        self.neck = nn.Linear(4, 4)
        self.head = nn.Linear(4, 2)
        self.temperature = nn.Parameter(torch.ones(1))
        self.optimizer = torch.optim.Adam(self.parameters(), lr=1e-5)
        self.optimizer.add_param_group({'params': self.neck.parameters(), 'lr': 1e-4})
        self.optimizer.add_param_group({'params': self.head.parameters(), 'lr': 1e-3})
