# The iterators are put into a slice of the list.
# expect: repair
# codes: PG101 PG101
# row: lists/appended
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# model: (encoder, decoder)
# after:
#   0.weight 0.bias |
#   1.weight 1.bias |
import torch
from torch import nn

encoder, decoder = nn.Linear(2, 2), nn.Linear(2, 2)
groups = []
groups[:] = [encoder.parameters(), decoder.parameters()]
optimizer = torch.optim.SGD(groups, lr=0.1)
