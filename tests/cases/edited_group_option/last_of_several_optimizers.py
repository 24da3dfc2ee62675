# The optimizer is addressed by its place from the end of the list.
# expect: exact
# codes: PG201
# defaults: lr
# row: conditions/alias
# model: (encoder, decoder)
# optimizer: optimizers[1]
import torch
from torch import nn

encoder, decoder = nn.Linear(2, 2), nn.Linear(2, 2)
optimizers = [torch.optim.SGD(encoder.parameters(), lr=0.1), torch.optim.SGD(decoder.parameters(), lr=0.1)]
optimizers[-1].param_groups[0]['lr'] = 0.5
