# Windows lines, and the last one has no end.
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

net, out = nn.Linear(2, 2), nn.Linear(2, 1)
optimizer = torch.optim.SGD(
    [
        net.parameters(),
        out.parameters(),
    ],
    lr=0.1,
)