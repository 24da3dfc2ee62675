# The same in a chain, with an attribute first.
# expect: exact
# codes: PG203
# model: {'mean': agent.mean, 'logstd': agent.logstd, 'critic': agent.critic}
# optimizer: agent.optimizer
import itertools

import torch
from torch import nn


class Agent:
    def __init__(self, mean, logstd, critic, lr):
        self.mean = mean
        self.logstd = logstd
        self.critic = critic
        self.optimizer = torch.optim.Adam(itertools.chain([self.logstd], self.mean.parameters()), lr)
        self.optimizer.add_param_group({'params': [*self.critic.parameters()], 'lr': lr * 2})


agent = Agent(nn.Linear(3, 2), nn.Parameter(torch.zeros(2)), nn.Linear(3, 1), 0.1)
