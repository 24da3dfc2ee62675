# What is saved is the state, which has no defaults.
# expect: exact
# row: defaults/pickled
# codes: PG201
# defaults: lr
import torch
from torch import nn

model = nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 2))
optimizer = torch.optim.Adam(model.parameters())
optimizer.param_groups[0]['lr'] = 3e-4


def save(path):
    torch.save({'model': model.state_dict(), 'optimizer': optimizer.state_dict()}, path)
