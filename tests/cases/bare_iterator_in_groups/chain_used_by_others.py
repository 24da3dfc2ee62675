# The list of iterators that the chain yields is wanted elsewhere.
# expect: refused
# row: lists/used-elsewhere
# codes: PG101
# reasons: list-used-elsewhere
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is list
# where: construction
# model: (encoder, decoder)
from itertools import chain

import torch
from torch import nn

encoder, decoder = nn.Linear(2, 2), nn.Linear(2, 2)
params = list(chain([list(encoder.parameters()), list(decoder.parameters())]))
print([len(part) for part in params])
optimizer = torch.optim.SGD(params, lr=0.1)
