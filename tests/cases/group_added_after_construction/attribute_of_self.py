# The optimizer is an attribute.
# expect: exact
# codes: PG203
# model: {'actor': agent.actor, 'critic': agent.critic}
# optimizer: agent.optimizer
import torch
from torch import nn


class Agent:
    def __init__(self, lr=3e-4):
        self.actor = nn.Linear(4, 2)
        self.critic = nn.Linear(4, 1)
        self.optimizer = torch.optim.Adam(self.actor.parameters(), lr=lr, eps=1e-5)
        self.optimizer.add_param_group({'params': self.critic.parameters(), 'lr': lr * 3})


agent = Agent()
