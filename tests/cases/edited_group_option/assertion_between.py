# Near miss: an assertion looks at the optimizer first.
# expect: untouched
import torch
from torch import nn

model = nn.Linear(2, 2)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
assert optimizer.param_groups[0]['lr'] == 0.1
optimizer.param_groups[0]['lr'] = 0.02
