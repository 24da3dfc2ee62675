# An element a line, no comma after the last.
# expect: repair
# codes: PG101 PG101
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# model: {'net_a': net_a, 'net_b': net_b}
# after:
#   net_a.* | lr=0.002
#   net_b.* | lr=0.002
import torch
from torch import nn

net_a = nn.Linear(3, 1)
net_b = nn.Linear(3, 1)

optimizer = torch.optim.Adamax(
    [
        net_a.parameters(),
        net_b.parameters()
    ],
    lr = 2e-3
)
