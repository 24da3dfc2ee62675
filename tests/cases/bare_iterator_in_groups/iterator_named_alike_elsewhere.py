# Another function has a variable of the same name, which is no second use of the iterator.
# expect: repair
# codes: PG101 PG101
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# model: (backbone, head)
# after:
#   0.* |
#   1.* |
import torch
from torch import nn


def count(module):
    params = module.parameters()
    return sum(p.numel() for p in params)


def build(module, other):
    params = module.parameters()
    return torch.optim.SGD([params, other.parameters()], lr=0.1)


backbone, head = nn.Linear(3, 3), nn.Linear(3, 2)
print(count(backbone))
optimizer = build(backbone, head)
