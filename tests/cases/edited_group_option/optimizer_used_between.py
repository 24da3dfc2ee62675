# Near miss: the optimizer is printed before the edit: what is printed would change.
# expect: untouched
# row: conditions/between
import torch
from torch import nn

model = nn.Linear(3, 3)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
print(optimizer)
optimizer.param_groups[0]['lr'] = 0.2
