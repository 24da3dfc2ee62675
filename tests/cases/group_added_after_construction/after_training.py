# Near miss: the optimizer is handed to a function that trains.
# expect: untouched
# model: (a, b)
import torch
from torch import nn


def train(model, optimizer, epochs):
    for _ in range(epochs):
        optimizer.zero_grad()
        model(torch.ones(1, 2)).sum().backward()
        optimizer.step()


a, b = nn.Linear(2, 2), nn.Linear(2, 2)
optimizer = torch.optim.Adam(a.parameters(), lr=1e-3)
train(a, optimizer, epochs=2)
optimizer.add_param_group({'params': b.parameters(), 'lr': 1e-4})
