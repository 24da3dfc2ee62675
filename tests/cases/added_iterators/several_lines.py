# The sum stands over several lines in parentheses, with comments.
# expect: repair
# codes: PG106
# raises: TypeError: unsupported operand type(s) for +: 'generator' and 'generator'
# where: construction
# model: (a, b)
# after:
#   0.* 1.* |
import torch
from torch import nn

a = nn.Linear(2, 2)
b = nn.Linear(2, 2)
optimizer = torch.optim.Adam(
    (
        a.parameters()  # the generator
        + b.parameters()  # the mapping network
    ),
    lr=2e-3,
)
