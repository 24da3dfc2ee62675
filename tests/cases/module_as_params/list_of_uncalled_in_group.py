# Uncalled methods in the list of a group dict; nothing says whether one group was meant.
# expect: untouched
# row: shapes/iterators-in-group
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is torch.nn.modules.module.Module.parameters
# where: construction
import torch
from torch import nn

model = nn.Linear(2, 2)
optimizer = torch.optim.RMSprop([{'params': [model.parameters]}], lr=0.1)
