# Arguments of a function; whatever they are, their iterators cannot be added.
# expect: repair
# codes: PG106
# raises: TypeError: unsupported operand type(s) for +: 'generator' and 'generator'
# where: construction
# model: (a, b)
# optimizer: make_optimizer(a, b)
# after:
#   0.* 1.* |
import torch
from torch import nn


def make_optimizer(generator, discriminator, lr=2e-4):
    return torch.optim.Adam(generator.parameters() + discriminator.parameters(), lr=lr, betas=(0.5, 0.999))


a = nn.Linear(2, 2)
b = nn.Linear(2, 2)
