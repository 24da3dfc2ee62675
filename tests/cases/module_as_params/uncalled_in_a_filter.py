# The method is given to `filter`, which iterates over it.
# expect: repair
# codes: PG103
# raises: TypeError: 'method' object is not iterable
# where: construction
# after:
#   * |
import torch
from torch import nn

model = nn.Linear(4, 2)
model.requires_grad_(True)
print(sum(p.numel() for p in model.parameters()))
optimizer = torch.optim.Adam(filter(lambda p: p.requires_grad, model.parameters), lr=1e-3)
