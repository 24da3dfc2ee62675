# A starred dict passes its keys as positional arguments.
# expect: refused
# codes: PG102
# reasons: no-effect
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is str
# where: construction
import torch
from torch import nn

model = nn.Linear(2, 2)
optimizer = torch.optim.Adam([*{'params': model.parameters(), 'lr': 1e-3}])
