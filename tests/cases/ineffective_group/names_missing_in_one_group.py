# One list of params gives names with some parameters, and none with others.
# expect: refused
# row: shapes/names-of-some
# codes: PG105
# reasons: mixed-names
# raises: ValueError: all optimizer params should be with/without names. Some param names are missing
# where: construction
# model: (encoder, decoder)
import torch
from torch import nn

encoder, decoder = nn.Linear(2, 2), nn.Linear(2, 2)
optimizer = torch.optim.SGD([{'params': [*encoder.named_parameters(), *decoder.parameters()]}], lr=0.1)
