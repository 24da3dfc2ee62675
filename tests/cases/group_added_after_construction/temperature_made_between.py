# Parameters of no module are made between, and then added.
# expect: exact
# codes: PG203
# model: {'policy': sac.policy, 'log_alpha': sac.log_alpha, 'scale': sac.scale}
# optimizer: sac.optimizer
import torch
from torch import nn


class SAC:
    def __init__(self, policy):
        self.policy = policy
        self.optimizer = torch.optim.Adam(self.policy.parameters(), lr=1e-3)
        self.log_alpha = nn.Parameter(torch.zeros(1))
        self.scale = nn.Parameter(torch.ones(2))
        self.optimizer.add_param_group({'params': [self.log_alpha, self.scale]})


sac = SAC(nn.Linear(3, 3))
