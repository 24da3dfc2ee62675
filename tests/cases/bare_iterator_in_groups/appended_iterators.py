# The list starts empty, and an iterator is appended for each module.
# expect: repair
# row: lists/appended
# codes: PG101 PG101
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# model: (encoder, decoder)
# after:
#   0.* |
#   1.* |
import torch
from torch import nn

encoder, decoder = nn.Linear(2, 2), nn.Linear(2, 2)
params = []
params.append(encoder.parameters())
params.append(decoder.parameters())  # trained together
optimizer = torch.optim.Adam(params, lr=1e-3)
