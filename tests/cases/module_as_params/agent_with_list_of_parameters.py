# Near miss: an agent has a method `train` as modules do, and `parameters` is its list.
# expect: untouched
# optimizer: fit(Agent(model))
import torch
from torch import nn


class Agent:
    def __init__(self, policy):
        self.policy = policy
        self.parameters = list(policy.parameters())

    def train(self):
        self.policy.train()


def fit(agent, lr=1e-3):
    agent.train()
    return torch.optim.Adam(agent.parameters, lr=lr)


model = nn.Linear(2, 2)
