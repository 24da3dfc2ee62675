# Each branch returns, so that one optimizer gets the list.
# expect: repair
# codes: PG101 PG101
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# after:
#   encoder.* |
#   decoder.* |
import torch
from torch import nn


def build(encoder, decoder, name, lr):
    weights = [encoder.parameters(), decoder.parameters()]
    if name == 'sgd':
        return torch.optim.SGD(weights, lr=lr, momentum=0.9)
    if name == 'adagrad':
        return torch.optim.Adagrad(weights, lr=lr)
    return torch.optim.Adam(weights, lr=lr)


model = nn.ModuleDict({'encoder': nn.Linear(2, 2), 'decoder': nn.Linear(2, 1)})
optimizer = build(model['encoder'], model['decoder'], 'sgd', 0.1)
