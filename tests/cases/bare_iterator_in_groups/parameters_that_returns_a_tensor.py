# Near miss: this class has a `parameters()` of its own that returns one tensor, so the list is flat and valid.
# expect: untouched
# row: elements/unknown
# model: (mu.value, sigma.value)
import torch
from torch import nn


class Latent:
    def __init__(self, size):
        self.value = nn.Parameter(torch.randn(size))

    def parameters(self):
        return self.value


mu, sigma = Latent(3), Latent(3)
optimizer = torch.optim.Adam([mu.parameters(), sigma.parameters()], lr=0.1)
