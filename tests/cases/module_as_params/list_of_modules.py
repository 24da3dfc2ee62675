# The list of modules has other uses, so it must stay.
# expect: refused
# codes: PG103 PG103
# reasons: list-used-elsewhere list-used-elsewhere
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is torch.nn.modules.linear.Linear
# where: construction
import torch
from torch import nn

layers = [nn.Linear(2, 2), nn.Linear(2, 2)]
model = nn.Sequential(*layers)
optimizer = torch.optim.SGD(layers, lr=0.1)
