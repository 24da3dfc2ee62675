# Both iterators carry names, so both groups do.
# expect: repair
# row: elements/named
# codes: PG101 PG101
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.named_parameters
# where: construction
# model: {'encoder': encoder, 'decoder': decoder}
# after:
#   encoder.weight encoder.bias |
#   decoder.weight decoder.bias |
import torch
from torch import nn

encoder = nn.Linear(4, 2)
decoder = nn.Linear(2, 4)
optimizer = torch.optim.Adam([encoder.named_parameters(), decoder.named_parameters()])
