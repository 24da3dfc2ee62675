# Assignment expressions that are statements make the lists, and name the optimizers.
# expect: repair
# codes: PG101 PG101 PG101
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# after:
#   body.* |
#   head.* |
import torch
from torch import nn

model = nn.ModuleDict({'body': nn.Linear(2, 2), 'head': nn.Linear(2, 1)})
(groups := [model['body'].parameters(), model['head'].parameters()])
(optimizer := torch.optim.Adam(groups))
(grown := [])
grown.append(model['head'].parameters()); grown.append({'params': model['body'].parameters()})
(second := torch.optim.Adam(grown))
