# Near miss: the groups get the new rate as well, so that groups and defaults agree.
# expect: untouched
# row: edits/no-op
import torch
from torch import nn

model = nn.Linear(2, 2)
start_lr = 1e-7
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
optimizer.zero_grad()
# Update param groups & LR
optimizer.defaults['lr'] = start_lr
for pgroup in optimizer.param_groups:
    pgroup['lr'] = start_lr
