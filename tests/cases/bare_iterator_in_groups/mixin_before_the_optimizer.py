# Near miss: the mixin flattens the params before torch sees them.
# expect: untouched
# row: classes/subclass
import torch
from torch import nn


class Flattening:
    def __init__(self, params, lr):
        super().__init__([p for part in params for p in part], lr)


class FlatSGD(Flattening, torch.optim.SGD):
    pass


model = nn.ModuleDict({'encoder': nn.Linear(3, 4), 'decoder': nn.Linear(4, 3)})
encoder, decoder = model['encoder'], model['decoder']
optimizer = FlatSGD([encoder.parameters(), decoder.parameters()], lr=0.01)
