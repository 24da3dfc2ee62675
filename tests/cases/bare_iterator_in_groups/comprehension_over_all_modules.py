# `modules()` begins with the model itself, which holds the parameters of all that follow.
# expect: refused
# row: elements/comprehension elements/overlap
# codes: PG101
# reasons: overlap
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
import torch
from torch import nn

model = nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 2))
optimizer = torch.optim.SGD([m.parameters() for m in model.modules()], lr=0.1)
