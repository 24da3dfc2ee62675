# Uncalled methods in the list of a group dict: one group is meant, of all their parameters.
# expect: repair
# row: shapes/iterators-in-group
# codes: PG103
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is torch.nn.modules.module.Module.parameters
# where: construction
# after:
#   * | lr=0.1
import torch
from torch import nn

model = nn.Linear(2, 2)
optimizer = torch.optim.RMSprop([{'params': [model.parameters]}], lr=0.1)
