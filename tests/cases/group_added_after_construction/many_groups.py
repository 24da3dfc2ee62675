# A chain of four, spaced by comments, in a trainer's `__init__`.
# expect: exact
# codes: PG203 PG203 PG203
# model: flow.parts
# optimizer: flow.opt
import torch
from torch import nn


class FlowTrainer:
    def __init__(self, lr=1e-3, lr_z=1e-1):
        self.parts = nn.ModuleDict({'forward_policy': nn.Linear(3, 3), 'backward_policy': nn.Linear(3, 3)})
        self.log_z = nn.Parameter(torch.zeros(1))
        self.parts.log_z_holder = nn.ParameterList([self.log_z])
        self.replay = nn.Linear(2, 2)
        self.parts.replay = self.replay

        self.opt = torch.optim.Adam(self.parts['forward_policy'].parameters(), lr)
        self.opt.add_param_group({'params': self.parts['backward_policy'].parameters(), 'lr': lr})
        # the partition function learns faster
        self.opt.add_param_group({'params': [self.log_z], 'lr': lr_z})
        self.opt.add_param_group({'params': self.replay.parameters(), 'lr': lr, 'weight_decay': 1e-6})
        self.steps = 0


flow = FlowTrainer()
