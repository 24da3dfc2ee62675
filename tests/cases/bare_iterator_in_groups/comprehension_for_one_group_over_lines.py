# A comprehension of several lines becomes flat in its own layout; `p` is taken.
# expect: repair
# codes: PG101
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# after:
#   * |
import torch
from torch import nn

model = nn.ModuleList([nn.Linear(2, 2), nn.Linear(2, 1), nn.Identity()])
optimizer = torch.optim.LBFGS(
    [
        p.parameters()  # weights and biases
        for p in model  # of each layer
        if not isinstance(p, nn.Identity)
    ],
    lr=0.1,
)
