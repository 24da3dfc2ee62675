# `setattr` replaces the constructor by one that takes a list of iterators.
# expect: untouched
# model: (encoder, decoder)
import torch
from torch import nn


class Flat(torch.optim.Adam):
    pass


def flat(self, modules, **options):
    torch.optim.Adam.__init__(self, [p for parameters in modules for p in parameters], **options)


setattr(Flat, '__init__', flat)
encoder, decoder = nn.Linear(3, 4), nn.Linear(4, 3)
optimizer = Flat([encoder.parameters(), decoder.parameters()], lr=0.1)
