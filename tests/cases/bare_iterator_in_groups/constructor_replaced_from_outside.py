# Near miss: the constructor that runs is another one.
# expect: untouched
# row: classes/unknown
import torch
from torch import nn


class Counting(torch.optim.SGD):
    steps = 0


construct = Counting.__init__
Counting.__init__ = lambda self, params, lr: construct(self, [p for part in params for p in part], lr)
model = nn.ModuleDict({'encoder': nn.Linear(3, 4), 'decoder': nn.Linear(4, 3)})
encoder, decoder = model['encoder'], model['decoder']
optimizer = Counting([encoder.parameters(), decoder.parameters()], lr=0.01)
