# A generator expression that yields iterators, alone in the call.
# expect: repair
# row: elements/comprehension
# codes: PG101
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# model: critics
# after:
#   0.weight 0.bias |
#   1.weight 1.bias |
import torch.nn as nn
from torch.optim import Adam

critics = [nn.Linear(6, 1), nn.Linear(6, 1)]
optimizer = Adam(q.parameters() for q in critics)
