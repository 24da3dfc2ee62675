# Near miss: where its class is not shown, `train` does not make an argument a module.
# expect: untouched
# optimizer: fit(types.SimpleNamespace(parameters=list(model.parameters()), train=model.train))
import types

import torch
from torch import nn


def fit(agent, lr=1e-3):
    agent.train()
    return torch.optim.Adam(agent.parameters, lr=lr)


model = nn.Linear(2, 2)
