# Near miss: the list is there.
# expect: untouched
# row: shapes/groups
import torch
from torch import nn

model = nn.Linear(5, 3)
group = {'params': model.parameters(), 'lr': 3e-4}
optimizer = torch.optim.Adam([group])
