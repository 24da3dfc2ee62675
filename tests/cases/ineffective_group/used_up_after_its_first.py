# Near miss: a list has no `next`.
# expect: refused
# row: shapes/used-up-generator
# codes: PG105
# reasons: used-iterator
# raises: ValueError: optimizer got an empty parameter list
# where: construction
import torch
from torch import nn

model = nn.Sequential(nn.Linear(3, 2), nn.Linear(2, 1))
params = model.parameters()
first = next(params)
print(first.shape, [tuple(p.shape) for p in params])
optimizer = torch.optim.SGD(params, lr=0.1)
