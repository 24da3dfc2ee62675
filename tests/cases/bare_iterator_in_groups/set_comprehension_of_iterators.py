# A set of iterators, made by a comprehension.
# expect: refused
# row: shapes/iterators
# codes: PG101
# reasons: unknown-element
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# model: (encoder, decoder)
import torch
from torch import nn

encoder, decoder = nn.Linear(2, 2), nn.Linear(2, 2)
optimizer = torch.optim.SGD({m.parameters() for m in (encoder, decoder)}, lr=0.1)
