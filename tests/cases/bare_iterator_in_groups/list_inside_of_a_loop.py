# Each round makes a list of its own.
# expect: repair
# codes: PG101 PG101
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is list
# where: construction
# model: [a, b]
# after:
#   0.* | lr=0.5
#   1.* | lr=0.5
import torch
from torch import nn

a = nn.Linear(2, 2)
b = nn.Linear(2, 2)
for rate in (0.1, 0.5):
    groups = [list(a.parameters()), list(b.parameters())]
    optimizer = torch.optim.SGD(groups, lr=rate)
