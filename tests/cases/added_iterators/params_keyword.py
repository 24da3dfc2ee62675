# The sum is given by keyword.
# expect: repair
# codes: PG106
# raises: TypeError: unsupported operand type(s) for +: 'generator' and 'generator'
# where: construction
# model: Pair()
# optimizer: model.make()
# after:
#   a.* b.* |
import torch
from torch import nn


class Pair(nn.Module):
    def __init__(self):
        super().__init__()
        self.a = nn.Linear(2, 2)
        self.b = nn.Linear(2, 2)

    def make(self):
        return torch.optim.Adam(
            params=self.a.parameters() + self.b.parameters(),
            lr=1e-3,
        )
