# A comprehension over modules for an optimizer with one flat list.
# expect: repair
# row: elements/lbfgs
# codes: PG101
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# model: (trunk, head)
# after:
#   0.weight 0.bias 1.weight 1.bias |
import torch
from torch import nn

trunk, head = nn.Linear(3, 3), nn.Linear(3, 2)
optimizer = torch.optim.LBFGS([layer.parameters() for layer in (trunk, head)], lr=0.5)
