# The star before the parameters of a module without any adds nothing: a list of groups alone, which runs.
# expect: untouched
import torch
from torch import nn

drop, model = nn.Dropout(0.5), nn.Linear(2, 2)
optimizer = torch.optim.Adam([*drop.parameters(), {'params': model.parameters(), 'lr': 1e-2}])
first = optimizer.param_groups[0]
assert first['lr'] == 1e-2
