# Nothing is left behind the condition that constructs the optimizer.
# expect: exact
# codes: PG201
# defaults: lr
import torch
from torch import nn

model = nn.Linear(2, 1)
if optimizer := torch.optim.SGD(model.parameters(), lr=0.1): optimizer.param_groups[0]['lr'] = 0.2  # measured
else: print('never')
