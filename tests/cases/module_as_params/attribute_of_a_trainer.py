# The trainer is no module, but what it holds is one.
# expect: repair
# codes: PG103
# raises: TypeError: 'Policy' object is not iterable
# where: construction
# model: agent.policy
# optimizer: agent.optimizer
# after:
#   actor.* |
import torch
from torch import nn


class Policy(nn.Module):
    def __init__(self):
        super().__init__()
        self.actor = nn.Linear(4, 2)


class Agent:
    def __init__(self):
        self.policy = Policy()
        self.optimizer = torch.optim.Adam(self.policy, lr=3e-4, eps=1e-5)


agent = Agent()
