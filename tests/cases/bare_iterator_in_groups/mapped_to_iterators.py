# `map` makes the iterators, as a comprehension would.
# expect: repair
# row: elements/comprehension
# codes: PG101
# raises: TypeError: param_group must be a dict, but got <class 'generator'>
# where: construction
# model: (stem, encoder, decoder)
# after:
#   0.* | lr=0.5
#   1.* |
#   2.* |
import torch
from torch import nn

stem, encoder, decoder = nn.Linear(2, 2), nn.Linear(2, 2), nn.Linear(2, 2)
parts = [encoder, decoder]
optimizer = torch.optim.SGD(
    [{'params': stem.parameters(), 'lr': 0.5}, *map(lambda part: part.parameters(), parts)], lr=0.1
)
