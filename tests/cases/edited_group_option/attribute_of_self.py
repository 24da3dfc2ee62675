# The optimizer is an attribute of the agent.
# expect: exact
# codes: PG201 PG201
# defaults: lr eps
# model: Agent(4, 2).policy
# optimizer: Agent.last.optimizer
import torch
from torch import nn


class Agent:
    last = None

    def __init__(self, observations, actions):
        self.policy = nn.Linear(observations, actions)
        self.optimizer = torch.optim.RMSprop(self.policy.parameters(), lr=1e-2)
        self.optimizer.param_groups[0]['lr'] = 7e-4
        self.optimizer.param_groups[0]['eps'] = 1e-5
        self.gamma = 0.99
        Agent.last = self
