# Layout and comments stay.
# expect: repair
# codes: PG103
# raises: TypeError: 'Linear' object is not iterable
# where: construction
# model: (a, b)
# after:
#   0.* | lr=0.1
#   1.* |
import torch
from torch import nn

a, b = nn.Linear(2, 2), nn.Linear(2, 2)
optimizer = torch.optim.SGD(
    [
        {
            "params": a,  # the slow one
            "lr": 0.1,
        },
        {"params": b.parameters()},
    ],
    lr=0.5,
)
