# Near miss: `parameters()` of functions and configurations is called, not of modules that reach an optimizer.
# expect: untouched
import torch
from torch import nn


class Sweep:
    def parameters(self):
        return {'lr': [0.1, 0.01]}


grid = [Sweep().parameters(), {'params': [1, 2]}]
model = nn.Linear(2, 2)
optimizer = torch.optim.Adam(model.parameters(), lr=grid[0]['lr'][1])
