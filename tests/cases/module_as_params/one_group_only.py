# With the call it would be an iterator beside another one, and the class takes one group: it would raise all the same.
# expect: refused
# codes: PG103
# reasons: one-group-only
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# optimizer: make_optimizer(*model, True)
# model: (a, b)
import torch
from torch import nn


def make_optimizer(encoder, decoder, both):
    groups = [encoder.parameters()]
    if both:
        groups.append(decoder.parameters)
    print(len(list(decoder.parameters())))
    return torch.optim.LBFGS(groups)


a, b = nn.Linear(2, 2), nn.Linear(2, 2)
