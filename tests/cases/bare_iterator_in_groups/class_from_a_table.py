# A dict of classes that nothing changes: each of them takes the groups.
# expect: repair
# row: classes/chosen
# codes: PG101 PG101
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# after:
#   encoder.* | lr=0.01
#   decoder.* | lr=0.01
from torch.optim import SGD, Adam
from torch import nn

model = nn.ModuleDict({'encoder': nn.Linear(3, 4), 'decoder': nn.Linear(4, 3)})
encoder, decoder = model['encoder'], model['decoder']

OPTIMIZERS = {'adam': Adam, 'sgd': SGD}


def make(name):
    assert name in OPTIMIZERS, f'one of {sorted(OPTIMIZERS)}'
    return OPTIMIZERS[name]([encoder.parameters(), decoder.parameters()], lr=0.01)


optimizer = make('sgd')
