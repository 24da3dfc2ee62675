# The constructor takes lists of iterators: nothing is wrong here.
# expect: untouched
# row: classes/subclass
import torch
from torch import nn

model = nn.ModuleDict({'encoder': nn.Linear(3, 4), 'decoder': nn.Linear(4, 3)})
encoder, decoder = model['encoder'], model['decoder']


class Flattening(torch.optim.SGD):
    def __init__(self, params, lr):
        super().__init__([p for part in params for p in part], lr)


optimizer = Flattening([encoder.parameters(), decoder.parameters()], lr=0.01)
