# `*=` reads the old value, which nobody wrote down.
# expect: refused
# row: edits/augmented folding/augmented
# codes: PG201
# reasons: reads-the-group
import torch
from torch import nn

model = nn.Linear(2, 2)
optimizer = torch.optim.Adam(model.parameters())
optimizer.param_groups[0]['lr'] *= 0.1
