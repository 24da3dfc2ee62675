# The iterator in the list is a filter or not: either way it needs a dict.
# expect: repair
# codes: PG101 PG101
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# model: (backbone, head)
# after:
#   0.* |
#   1.* |
import torch
from torch import nn

frozen = False
backbone, head = nn.Linear(3, 3), nn.Linear(3, 2)
params = backbone.parameters()
if frozen:
    params = filter(lambda p: p.requires_grad, backbone.parameters())
optimizer = torch.optim.SGD([params, head.parameters()], lr=0.1)
