# Near miss: by the time of the call the name holds a list.
# expect: untouched
import torch
from torch import nn

model = nn.Linear(2, 2)
groups = {'params': model.parameters(), 'lr': 1e-3}
groups = [groups]
optimizer = torch.optim.Adam(groups)
