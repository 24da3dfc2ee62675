# A loop makes several optimizers of one dict: they would share its groups.
# expect: refused
# row: shapes/iterators
# codes: PG101 PG101
# reasons: shared-groups shared-groups
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# model: (encoder, decoder)
import torch
from torch import nn

encoder, decoder = nn.Linear(2, 2), nn.Linear(2, 2)
options = {'params': [encoder.parameters(), decoder.parameters()]}
for rate in (0.1, 0.01):
    optimizer = torch.optim.SGD(lr=rate, **options)
