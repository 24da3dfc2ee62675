# Form feeds part the sections, as in old GNU sources; libcst drops them.
# expect: repair
# codes: PG101 PG101
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# model: (net, out)
# after:
#   0.weight 0.bias | lr=0.1
#   1.weight 1.bias | lr=0.1
import torch
from torch import nn

# Models

net, out = nn.Linear(2, 2), nn.Linear(2, 1)

# Optimizer

optimizer = torch.optim.SGD([net.parameters(), out.parameters()], lr=0.1)

def schedule(epoch):
    return 0.1 * 0.5 ** epoch
