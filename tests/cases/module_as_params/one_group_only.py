# With the call it is an iterator beside another one, and the class takes one group: both are unpacked.
# expect: repair
# codes: PG101 PG103
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# optimizer: make_optimizer(*model, True)
# model: (a, b)
# after:
#   0.weight 0.bias 1.weight 1.bias |
import torch
from torch import nn


def make_optimizer(encoder, decoder, both):
    groups = [encoder.parameters()]
    if both:
        groups.append(decoder.parameters)
    print(len(list(decoder.parameters())))
    return torch.optim.LBFGS(groups)


a, b = nn.Linear(2, 2), nn.Linear(2, 2)
