# A flat argument of named parameters.
# expect: exact
# row: folding/option-unfit
# codes: PG201
# defaults: lr
import torch
from torch import nn

model = nn.Linear(3, 3)
optimizer = torch.optim.SGD(model.named_parameters(), lr=0.1)
optimizer.param_groups[0]['lr'] = 0.2
