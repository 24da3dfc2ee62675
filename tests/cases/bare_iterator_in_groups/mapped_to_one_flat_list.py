# `map` makes the iterators, of which the class takes one flat list: there is no place for a star.
# expect: refused
# row: elements/lbfgs
# codes: PG101
# reasons: one-group-only
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# model: (encoder, decoder)
import torch
from torch import nn

encoder, decoder = nn.Linear(2, 2), nn.Linear(2, 2)
optimizer = torch.optim.LBFGS(map(lambda part: part.parameters(), (encoder, decoder)), lr=0.1)
