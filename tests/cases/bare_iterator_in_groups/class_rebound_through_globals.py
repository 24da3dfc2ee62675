# Near miss: the name means another class by then, and nothing spells it.
# expect: untouched
# row: classes/unknown
import torch
from torch import nn


class Flattening(torch.optim.SGD):
    def __init__(self, params, lr):
        super().__init__([p for part in params for p in part], lr)


cls = torch.optim.SGD
globals().update(cls=Flattening)
model = nn.ModuleDict({'encoder': nn.Linear(3, 4), 'decoder': nn.Linear(4, 3)})
encoder, decoder = model['encoder'], model['decoder']
optimizer = cls([encoder.parameters(), decoder.parameters()], lr=0.01)
