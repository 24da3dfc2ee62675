# One flat group: the option becomes a keyword.
# expect: exact
# row: options/keyword edits/option folding/option-flat
# codes: PG201
# defaults: lr
import torch
import torch.nn as nn

model = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2))
optimizer = torch.optim.Adam(model.parameters())
optimizer.param_groups[0]['lr'] = 3e-4
