# The statement also binds a name that is used later: it cannot go away.
# expect: untouched
import torch
from torch import nn

model = nn.Linear(2, 2)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
optimizer.param_groups[0]['lr'] = lr = 0.02
print('rate', lr)
