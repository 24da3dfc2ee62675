# The list gets another element behind the construction.
# expect: refused
# row: lists/appended
# codes: PG101 PG101
# reasons: list-used-elsewhere list-used-elsewhere
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# model: (encoder, decoder)
import torch
from torch import nn

encoder, decoder = nn.Linear(2, 2), nn.Linear(2, 2)
groups = [encoder.parameters(), decoder.parameters()]
optimizer = torch.optim.SGD(groups, lr=0.1)
groups[0] = {'params': encoder.parameters()}
