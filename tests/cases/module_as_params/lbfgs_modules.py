# LBFGS takes one group, so the two modules end in one flat list.
# expect: repair
# codes: PG103 PG103
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is torch.nn.modules.linear.Linear
# where: construction
# model: (a, b)
# after:
#   * |
import torch
from torch import nn

a = nn.Linear(2, 2)
b = nn.Linear(2, 2)
optimizer = torch.optim.LBFGS([a, b], lr=0.5)
