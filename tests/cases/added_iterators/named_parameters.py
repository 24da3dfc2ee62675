# Two named iterators: the list is named too.
# expect: repair
# row: elements/sum
# codes: PG106
# raises: TypeError: unsupported operand type(s) for +: 'generator' and 'generator'
# where: construction
# model: {'a': a, 'b': b}
# after:
#   a.* b.* |
import torch
from torch import nn

a = nn.Linear(2, 2)
b = nn.Linear(2, 2)
optimizer = torch.optim.Adam(a.named_parameters() + b.named_parameters(), lr=1e-3)
