# Near miss: a list made at once holds what is frozen before the iterator is used up.
# expect: refused
# row: shapes/used-up-generator
# codes: PG105
# reasons: used-iterator
# raises: ValueError: optimizer got an empty parameter list
# where: construction
import torch
from torch import nn

model = nn.Sequential(nn.Linear(3, 2), nn.Linear(2, 1))
params = filter(lambda p: p.requires_grad, model.parameters())
model[0].requires_grad_(False)
print(sum(p.numel() for p in params))
optimizer = torch.optim.SGD(params, lr=0.1)
