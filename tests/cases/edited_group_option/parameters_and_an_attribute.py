# Parameters of a net, and an attribute of which only the constructor can tell what it is: one group.
# expect: exact
# codes: PG201
# defaults: weight_decay
# model: agent.parts
# optimizer: agent.optimizer
import torch
from torch import nn


class Agent:
    def __init__(self, parts, lr):
        self.parts = parts
        self.optimizer = torch.optim.Adam(list(self.parts.mean.parameters()) + [self.parts.logstd], lr)
        self.optimizer.param_groups[0]['weight_decay'] = 0.1


parts = nn.Linear(3, 3)
parts.mean = nn.Linear(3, 2)
parts.logstd = nn.Parameter(torch.zeros(2))
agent = Agent(parts, 0.1)
