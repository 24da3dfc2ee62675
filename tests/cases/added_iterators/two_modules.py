# Two iterators are added as if they were lists.
# expect: repair
# row: elements/sum
# codes: PG106
# raises: TypeError: unsupported operand type(s) for +: 'generator' and 'generator'
# where: construction
# model: {'encoder': encoder, 'decoder': decoder}
# after:
#   encoder.* decoder.* |
import torch
from torch import nn

encoder = nn.Linear(6, 2)
decoder = nn.Linear(2, 6)
optimizer = torch.optim.Adam(encoder.parameters() + decoder.parameters(), lr=1e-3)
