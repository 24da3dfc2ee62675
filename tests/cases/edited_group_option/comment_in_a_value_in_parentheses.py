# The value that is replaced stands in parentheses with a comment.
# expect: exact
# codes: PG201
# defaults: lr
import torch
from torch import nn

model = nn.Linear(3, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=(  # for batches of 32
    1e-3))
optimizer.param_groups[0]['lr'] = 0.2
