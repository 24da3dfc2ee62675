# Near miss: the file registers a class of its own, which `getattr` may find.
# expect: untouched
# row: classes/by-name
import torch
from torch import nn


class Flattening(torch.optim.SGD):
    def __init__(self, params, lr):
        super().__init__([p for part in params for p in part], lr)


torch.optim.Flattening = Flattening
name = 'Flattening'
model = nn.ModuleDict({'encoder': nn.Linear(3, 4), 'decoder': nn.Linear(4, 3)})
encoder, decoder = model['encoder'], model['decoder']
optimizer = getattr(torch.optim, name)([encoder.parameters(), decoder.parameters()], lr=0.01)
