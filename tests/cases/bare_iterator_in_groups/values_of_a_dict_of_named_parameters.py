# The values of `dict(net.named_parameters())` are parameters.
# expect: repair
# codes: PG101 PG101
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is dict_values
# where: construction
# after:
#   encoder.* |
#   decoder.* |
import torch
from torch import nn

model = nn.ModuleDict({'encoder': nn.Linear(3, 4), 'decoder': nn.Linear(4, 3)})
optimizer = torch.optim.Adam([dict(model['encoder'].named_parameters()).values(), model['decoder'].parameters()], lr=0.1)
