# The value that the edit replaces was computed by a call with an effect, which must stay: the value goes into the group.
# expect: exact
# row: conditions/impure
# codes: PG201
import torch
from torch import nn

log = []


def suggested():
    log.append('asked')
    return 0.3


model = nn.Linear(2, 2)
optimizer = torch.optim.SGD(model.parameters(), lr=suggested())
optimizer.param_groups[0]['lr'] = 0.02
