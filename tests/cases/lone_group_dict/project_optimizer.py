# Near miss: a class of the project that takes one group dict.
# expect: untouched
import torch
from torch import nn


class Adam:
    def __init__(self, group):
        self.inner = torch.optim.Adam(group['params'], lr=group['lr'])


model = nn.Linear(2, 2)
optimizer = Adam({'params': model.parameters(), 'lr': 1e-3}).inner
