# The same behind a star, in a list with parameters.
# expect: refused
# codes: PG103
# reasons: unknown-element
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is torch.nn.modules.linear.Linear
# where: construction
import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 2))
optimizer = torch.optim.SGD([*model.children(), model[0].weight], lr=0.1)
