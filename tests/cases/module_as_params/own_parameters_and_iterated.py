# Near miss: the class has a `parameters` of its own, and can be iterated.
# expect: untouched
# model: (encoder, decoder)
import torch
from torch import nn

encoder, decoder = nn.Linear(2, 2), nn.Linear(2, 2)


class Sweep(nn.Module):
    def parameters(self):
        return [{'params': encoder.parameters()}]

    def __iter__(self):
        return iter(self.parameters())


optimizer = torch.optim.SGD(Sweep(), lr=0.1)
