# The file goes on as if there were one group.
# expect: repair
# row: elements/index-zero
# codes: PG101
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# model: (actor, critic)
# after:
#   0.weight 0.bias 1.weight 1.bias |
import torch
from torch import nn

actor = nn.Linear(3, 2)
critic = nn.Linear(3, 1)
optimizer = torch.optim.Adam([m.parameters() for m in (actor, critic)], lr=1e-3)


def anneal(fraction):
    optimizer.param_groups[0]['lr'] = 1e-3 * fraction
