# Edits follow a construction that never returns: list and edits become one.
# expect: repair
# row: elements/lone-dict
# codes: PG102 PG201 PG201
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is str
# where: construction
# after:
#   weight bias | lr=0.0005, weight_decay=0.05
import torch
from torch import nn

model = nn.Linear(3, 3)
optimizer = torch.optim.AdamW({'params': model.parameters(), 'lr': 1e-3})
optimizer.param_groups[0]['lr'] = 5e-4
optimizer.param_groups[0]['weight_decay'] = 0.05
