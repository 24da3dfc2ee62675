# By keyword, with the model second.
# expect: repair
# codes: PG103
# raises: TypeError: 'Linear' object is not iterable
# where: construction
# after:
#   weight bias |
import torch
from torch import nn

model = nn.Linear(2, 2)
optimizer = torch.optim.RMSprop(lr=0.1, params=model)
