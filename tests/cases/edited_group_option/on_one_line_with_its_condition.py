# The construction and its edit stand on the line of their condition.
# expect: exact
# codes: PG201
# defaults: lr
import torch
from torch import nn

model = nn.Linear(2, 1)
trained = True
if trained: optimizer = torch.optim.SGD(model.parameters(), lr=0.1); optimizer.param_groups[0]['lr'] = 0.2  # for both
