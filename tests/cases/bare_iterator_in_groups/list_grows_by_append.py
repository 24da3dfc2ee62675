# The list is filled by `append`, under a condition: each iterator is wrapped where it is put in.
# expect: repair
# codes: PG101 PG101
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# after:
#   0.* |
#   1.* |
# model: (generator, mapper)
import torch
from torch import nn

generator = nn.Linear(4, 4)
mapper = nn.Linear(2, 4)
train_mapper = True

params = [generator.parameters()]
if train_mapper:
    params.append(mapper.parameters())
optimizer = torch.optim.Adam(params, lr=2e-4)
