# Another way to look a class up by its name.
# expect: exact
# codes: PG201
import torch.optim as optim
from torch import nn

model = nn.Linear(3, 4)
name = 'Adamax'
optimizer = optim.__dict__[name](model.parameters(), lr=0.1)
optimizer.param_groups[0]['lr'] = 0.01
