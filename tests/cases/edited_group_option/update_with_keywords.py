# `.update(lr=...)` on the second of two groups.
# expect: exact
# row: edits/update folding/update
# codes: PG201
import torch
from torch import nn

model = nn.ModuleList([nn.Linear(3, 3), nn.Linear(3, 1)])
optimizer = torch.optim.Adam([{'params': model[0].parameters()}, {'params': model[1].parameters()}], lr=1e-3)
optimizer.param_groups[1].update(lr=1e-2, weight_decay=1e-4)
