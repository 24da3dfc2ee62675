# A set of iterators, whose order is not that of the text, and which holds no dicts.
# expect: refused
# codes: PG101 PG101
# reasons: unknown-element unknown-element
# row: shapes/iterators
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# model: (encoder, decoder)
import torch
from torch import nn

encoder, decoder = nn.Linear(2, 2), nn.Linear(2, 2)
optimizer = torch.optim.SGD({encoder.parameters(), decoder.parameters()}, lr=0.1)
