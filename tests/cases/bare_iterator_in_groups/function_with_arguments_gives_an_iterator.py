# A function of the file picks the parameters of what it is given; what it gives back is no group.
# expect: repair
# codes: PG101 PG101
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is filter
# where: construction
# model: nn.ModuleList([a, b])
# after:
#   0.* |
#   1.* |
import torch
from torch import nn


def trainable(module):
    return filter(lambda p: p.requires_grad, module.parameters())


a = nn.Linear(2, 3)
b = nn.Linear(3, 1)
optimizer = torch.optim.AdamW([trainable(a), trainable(b)], lr=1e-3)
