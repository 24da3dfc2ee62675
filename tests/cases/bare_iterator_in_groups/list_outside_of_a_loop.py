# The optimizers of all rounds would share the group dicts of one list, and the rate of the first.
# expect: refused
# row: lists/shared
# codes: PG101 PG101 PG101
# reasons: shared-groups shared-groups shared-groups
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# model: [a, b]
import torch
from torch import nn

a = nn.Linear(2, 2)
b = nn.Linear(2, 2)
groups = [a.parameters(), b.parameters()]
grown = []
grown.append(a.parameters())
for rate in (0.1, 0.5):
    optimizer = torch.optim.SGD(groups, lr=rate)
    second = torch.optim.SGD(grown, lr=rate)
