# Three options in one loop.
# expect: exact
# row: folding/loop-flat
# codes: PG201
# defaults: lr weight_decay eps
import torch
from torch import nn

model = nn.GRU(3, 4)
optimizer = torch.optim.Adam(model.parameters())
for g in optimizer.param_groups:
    g['lr'] = 2e-3
    g['weight_decay'] = 1e-6
    g['eps'] = 1e-7
