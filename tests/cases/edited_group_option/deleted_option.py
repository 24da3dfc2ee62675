# Near miss: an option is deleted, and the first step misses it.
# expect: untouched
# row: edits/deleted-option
# raises: KeyError: 'lr'
# where: step
import torch
from torch import nn

model = nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 2))
optimizer = torch.optim.SGD(model.parameters(), lr=1e-2)
del optimizer.param_groups[0]['lr']
