# The optimizer is an attribute; the modules are siblings.
# expect: repair
# codes: PG202
# raises: KeyError: 'betas'
# where: step
# model: SAC()
# optimizer: model.optimizer
# after:
#   actor.* | lr=0.0003
#   critic.* | lr=0.001
import torch
from torch import nn


class SAC(nn.Module):
    def __init__(self):
        super().__init__()
        self.actor = nn.Linear(4, 2)
        self.critic = nn.Linear(6, 1)
        self.optimizer = torch.optim.Adam(self.actor.parameters(), lr=3e-4)
        self.optimizer.param_groups.append(dict(params=self.critic.parameters(), lr=1e-3))
