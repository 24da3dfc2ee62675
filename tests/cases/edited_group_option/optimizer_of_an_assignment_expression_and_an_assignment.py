# An assignment expression gives the optimizer a second name; edits by either of them fold, in turn.
# expect: exact
# codes: PG201 PG201
# defaults: lr
import torch
from torch import nn

model = nn.Linear(2, 1)
optimizer = (made := torch.optim.SGD(model.parameters(), lr=0.1))
made.param_groups[0]['lr'] = 0.2
optimizer.param_groups[0]['lr'] = 0.3
