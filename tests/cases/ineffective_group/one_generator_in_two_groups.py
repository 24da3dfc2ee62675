# The second group finds the generator empty.
# expect: refused
# row: shapes/shared-generator
# codes: PG105
# reasons: used-iterator
# model: (a, b)
import torch
from torch import nn

a = nn.Linear(2, 2)
b = nn.Linear(2, 2)
parameters = a.parameters()
optimizer = torch.optim.SGD([{'params': parameters, 'lr': 0.1}, {'params': parameters, 'lr': 0.2}])
