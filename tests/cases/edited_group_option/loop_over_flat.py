# A loop over the one group.
# expect: exact
# row: edits/loop folding/loop-flat
# codes: PG201
# defaults: lr
import torch
from torch import nn

model = nn.Linear(3, 1)
optimizer = torch.optim.Adam(model.parameters(), lr=1e-3)
for group in optimizer.param_groups:
    group['lr'] = 1e-5
