# Detached tensors, which get no gradient.
# expect: refused
# codes: PG105
# reasons: no-effect
# row: shapes/detached
import torch
from torch import nn

model = nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 2))
optimizer = torch.optim.SGD([p.detach() for p in model.parameters()], lr=0.1)
