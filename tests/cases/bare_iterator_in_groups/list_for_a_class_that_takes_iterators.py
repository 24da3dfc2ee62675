# Near miss: the class of one branch takes the iterators as they are.
# expect: refused
# codes: PG101 PG101
# reasons: list-used-elsewhere list-used-elsewhere
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
import torch
from torch import nn


class Flat(torch.optim.SGD):
    def __init__(self, params, lr):
        super().__init__([p for part in params for p in part], lr=lr)


def build(encoder, decoder, flat):
    weights = [encoder.parameters(), decoder.parameters()]
    if flat:
        return Flat(weights, lr=0.1)
    return torch.optim.Adam(weights)


model = nn.ModuleDict({'encoder': nn.Linear(2, 2), 'decoder': nn.Linear(2, 1)})
optimizer = build(model['encoder'], model['decoder'], False)
