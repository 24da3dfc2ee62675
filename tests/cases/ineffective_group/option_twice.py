# Near miss: of an option that is written twice, the last value counts; linters say so.
# expect: untouched
import torch
from torch import nn

model = nn.Linear(3, 2)
optimizer = torch.optim.SGD([{'params': model.parameters(), 'lr': 0.1, 'lr': 0.2}])
