# Near miss: which classes are replaced nothing spells.
# expect: untouched
# row: classes/unknown
import torch
from torch import nn


class Flattening(torch.optim.SGD):
    def __init__(self, params, lr):
        super().__init__([p for part in params for p in part], lr)


names = ['SGD']
for name in names:
    setattr(torch.optim, name, Flattening)
model = nn.ModuleDict({'encoder': nn.Linear(3, 4), 'decoder': nn.Linear(4, 3)})
encoder, decoder = model['encoder'], model['decoder']
optimizer = torch.optim.SGD([encoder.parameters(), decoder.parameters()], lr=0.01)
for name in names:
    setattr(torch.optim, name, Flattening.__base__)
