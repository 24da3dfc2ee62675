# Near miss: the class body binds the name twice.
# expect: untouched
# row: classes/attribute
import torch
from torch import nn


class Flattening(torch.optim.SGD):
    def __init__(self, params, lr):
        super().__init__([p for part in params for p in part], lr)


class Trainer:
    optimizer_class = torch.optim.SGD
    if hasattr(nn, 'Linear'):
        from builtins import print as optimizer_class
        optimizer_class = Flattening

    def make(self, *modules):
        return self.optimizer_class([module.parameters() for module in modules], lr=0.01)


model = nn.ModuleDict({'encoder': nn.Linear(3, 4), 'decoder': nn.Linear(4, 3)})
encoder, decoder = model['encoder'], model['decoder']
optimizer = Trainer().make(encoder, decoder)
