# The list is as wrong as ever; but what the constructor would make of two groups is its own business.
# expect: refused
# row: classes/subclass
# codes: PG101 PG101
# reasons: own-constructor own-constructor
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
import torch
from torch import nn

model = nn.ModuleDict({'encoder': nn.Linear(3, 4), 'decoder': nn.Linear(4, 3)})
encoder, decoder = model['encoder'], model['decoder']


class Single(torch.optim.SGD):
    def __init__(self, params, lr):
        super().__init__(params, lr)
        if len(self.param_groups) != 1:
            raise ValueError('one group only')


optimizer = Single([encoder.parameters(), decoder.parameters()], lr=0.01)
