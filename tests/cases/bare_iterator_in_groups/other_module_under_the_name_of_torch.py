# Near miss: `torch` is bound twice.
# expect: untouched
import torch.optim
import types
from torch import nn


class Flattening(torch.optim.SGD):
    def __init__(self, params, lr):
        super().__init__([p for part in params for p in part], lr)


model = nn.ModuleDict({'encoder': nn.Linear(3, 4), 'decoder': nn.Linear(4, 3)})
encoder, decoder = model['encoder'], model['decoder']
torch = types.SimpleNamespace(optim=types.SimpleNamespace(SGD=Flattening))
optimizer = torch.optim.SGD([encoder.parameters(), decoder.parameters()], lr=0.01)
