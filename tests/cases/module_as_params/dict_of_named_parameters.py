# A dict of all parameters by name: torch iterates over the names.
# expect: repair
# codes: PG103
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is str
# where: construction
# after:
#   * | lr=0.1
import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 1))
named = dict(model.named_parameters())
print(len(named), 'tensors')
optimizer = torch.optim.SGD(named, lr=0.1)
