# A group dict names `lr` twice; the last one counts.
# expect: refused
# codes: PG201
# reasons: unreadable-group
import torch
from torch import nn

model = nn.Linear(3, 1)
optimizer = torch.optim.SGD([{'params': model.parameters(), 'lr': 1.0, 'lr': 0.5}], momentum=0.9)
optimizer.param_groups[0]['lr'] = 0.7
