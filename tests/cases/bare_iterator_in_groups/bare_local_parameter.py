# A local `nn.Parameter` next to a dict, as in soft actor-critic.
# expect: repair
# row: shapes/tensors-before-dict elements/tensor
# codes: PG101
# raises: TypeError: param_group must be a dict, but got <class 'torch.nn.parameter.Parameter'>
# where: construction
# model: {'actor': actor, 'log_alpha': log_alpha}
# after:
#   actor.weight actor.bias |
#   log_alpha |
import torch
import torch.nn as nn
from torch.optim import Adam

actor = nn.Linear(6, 2)
log_alpha = nn.Parameter(torch.zeros(1))
optimizer = Adam([{"params": actor.parameters()}, log_alpha])
