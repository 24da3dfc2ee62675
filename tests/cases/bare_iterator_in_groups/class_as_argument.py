# A default is only a default: the caller may hand in a class that flattens its params.
# expect: untouched
# row: classes/unknown
import torch
from torch import nn

model = nn.ModuleDict({'encoder': nn.Linear(3, 4), 'decoder': nn.Linear(4, 3)})
encoder, decoder = model['encoder'], model['decoder']


class Flattening(torch.optim.SGD):
    def __init__(self, params, lr):
        super().__init__([p for part in params for p in part], lr)


def make(cls=torch.optim.SGD):
    return cls([encoder.parameters(), decoder.parameters()], lr=0.01)


optimizer = make(Flattening)
