# The optimizer has two names, and the file addresses its first group alone: it means all parameters.
# expect: repair
# codes: PG101 PG101 PG201
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# after:
#   0.weight 0.bias 1.weight 1.bias | lr=0.05
# model: (body, head)
import torch
from torch import nn


def show_rates(given):
    for group in given.param_groups:
        print(group["lr"])


body, head = nn.Linear(2, 2), nn.Linear(2, 1)
main = optimizer = torch.optim.Adam([body.parameters(), head.parameters()], lr=0.1)
optimizer.param_groups[0]["lr"] = 0.05
