# Something else reads the dict that the call unpacks.
# expect: refused
# row: shapes/iterators
# codes: PG101 PG101
# reasons: list-used-elsewhere list-used-elsewhere
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# model: (encoder, decoder)
import torch
from torch import nn

encoder, decoder = nn.Linear(2, 2), nn.Linear(2, 2)
options = {'params': [encoder.parameters(), decoder.parameters()], 'lr': 0.1}
print(len(options['params']))
optimizer = torch.optim.SGD(**options)
