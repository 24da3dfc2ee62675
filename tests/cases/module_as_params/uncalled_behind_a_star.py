# Stars before methods, which cannot be unpacked.
# expect: repair
# codes: PG103 PG103
# raises: TypeError: Value after * must be an iterable, not method
# where: construction
# model: [encoder, decoder]
# after:
#   0.* 1.* |
import torch
from torch import nn

encoder, decoder = nn.Linear(4, 2), nn.Linear(2, 4)
optimizer = torch.optim.Adam([*encoder.parameters, *decoder.parameters], lr=1e-3)
