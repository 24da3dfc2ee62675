# The edit begins on the line that the repair changes, and ends on a later one: it is taken over as well.
# expect: repair
# codes: PG103 PG201
# raises: TypeError: 'method' object is not iterable
# where: construction
# after:
#   weight bias | eps=0.0001
# defaults: eps
import torch
from torch import nn

model = nn.Linear(2, 2)
optimizer = torch.optim.AdamW(model.parameters); optimizer.param_groups[0].update({
    'eps': 1e-4,
})
