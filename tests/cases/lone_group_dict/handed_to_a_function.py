# A lone dict is handed to a function that makes an optimizer of it, and edits the first group.
# expect: repair
# codes: PG201 PG102
# reasons: unknown-groups
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is str
# where: construction
# after:
#   weight bias | lr=0.3
import torch
from torch import nn


def make(groups):
    optimizer = torch.optim.SGD(groups)
    optimizer.param_groups[0]['lr'] = 0.3
    return optimizer


model = nn.Linear(2, 1)
optimizer = make({'params': model.parameters(), 'lr': 0.1})
