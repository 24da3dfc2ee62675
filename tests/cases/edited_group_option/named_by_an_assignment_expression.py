# An assignment expression that is a statement names the optimizer as an assignment does.
# expect: exact
# codes: PG201
# defaults: lr
import torch
from torch import nn

model = nn.Linear(2, 1)
(optimizer := torch.optim.SGD(model.parameters(), lr=0.1))
optimizer.param_groups[0]['lr'] = 0.2
