# Near miss: `setattr` may give the attribute any class.
# expect: untouched
# row: classes/unknown
import torch
from torch import nn


class Flattening(torch.optim.SGD):
    def __init__(self, params, lr):
        super().__init__([p for part in params for p in part], lr)


class Trainer:
    optimizer_class = torch.optim.SGD

    def __init__(self, **options):
        for name, value in options.items():
            setattr(self, name, value)

    def make(self, *modules):
        return self.optimizer_class([module.parameters() for module in modules], lr=0.01)


model = nn.ModuleDict({'encoder': nn.Linear(3, 4), 'decoder': nn.Linear(4, 3)})
encoder, decoder = model['encoder'], model['decoder']
optimizer = Trainer(optimizer_class=Flattening).make(encoder, decoder)
