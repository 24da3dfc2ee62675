# Near miss: a property returns a list of iterators, and what reads it chains them.
# expect: untouched
# model: Autoencoder()
# optimizer: model.make_optimizer()
from itertools import chain

import torch
from torch import nn


class Autoencoder(nn.Module):
    def __init__(self):
        super().__init__()
        self.encoder = nn.Linear(4, 2)
        self.decoder = nn.Linear(2, 4)

    @property
    def trainable(self):
        return [self.encoder.parameters(), self.decoder.parameters()]

    def make_optimizer(self):
        return torch.optim.Adam(chain(*self.trainable), lr=1e-3)
