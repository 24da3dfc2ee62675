# A table that something else adds to may hold any class.
# expect: untouched
# row: classes/chosen
from torch.optim import SGD, Adam
from torch import nn

model = nn.ModuleDict({'encoder': nn.Linear(3, 4), 'decoder': nn.Linear(4, 3)})
encoder, decoder = model['encoder'], model['decoder']

OPTIMIZERS = {'adam': Adam, 'sgd': SGD}


class Flattening(SGD):
    def __init__(self, params, lr):
        super().__init__([p for part in params for p in part], lr)


OPTIMIZERS['flat'] = Flattening
optimizer = OPTIMIZERS['flat']([encoder.parameters(), decoder.parameters()], lr=0.01)
