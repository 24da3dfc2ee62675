# Near miss: another class is put into the place of the one that is called, as an item of the module.
# expect: untouched
# row: classes/unknown
import torch
from torch import nn


class Flattening(torch.optim.SGD):
    def __init__(self, params, lr):
        super().__init__([p for part in params for p in part], lr)


vars(torch.optim)['SGD'] = Flattening
model = nn.ModuleDict({'encoder': nn.Linear(3, 4), 'decoder': nn.Linear(4, 3)})
encoder, decoder = model['encoder'], model['decoder']
optimizer = torch.optim.SGD([encoder.parameters(), decoder.parameters()], lr=0.01)
vars(torch.optim).update(SGD=Flattening.__base__)
