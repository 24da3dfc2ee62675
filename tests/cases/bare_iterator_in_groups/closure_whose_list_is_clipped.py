# The list that a function inside fills is iterated over as well.
# expect: refused
# codes: PG101
# reasons: list-used-elsewhere
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 3), nn.Linear(3, 1))


def make(net):
    groups = []

    def add(module):
        groups.append(module.parameters())

    add(net[0])
    optimizer = torch.optim.AdamW(groups, lr=1e-3)
    for group in groups:
        nn.utils.clip_grad_norm_(group, 1.0)
    return optimizer


optimizer = make(model)
