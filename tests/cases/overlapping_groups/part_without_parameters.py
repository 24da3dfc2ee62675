# A part that the file shows to hold no parameters shares none with the whole.
# expect: untouched
# model: FineTuned()
# optimizer: model.make()
import torch
from torch import nn


class FineTuned(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.Linear(3, 3)
        self.act = nn.ReLU()

    def make(self):
        return torch.optim.Adam([{'params': self.parameters()}, {'params': self.act.parameters(), 'lr': 1e-2}])
