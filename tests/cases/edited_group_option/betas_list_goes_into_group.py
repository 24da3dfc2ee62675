# Adam's constructor turns a list into a tuple, a group keeps it.
# expect: exact
# row: checks/betas-list folding/option-unfit
# codes: PG201
import torch
from torch import nn

model = nn.Linear(3, 3)
optimizer = torch.optim.Adam(model.parameters(), lr=2e-4)
optimizer.param_groups[0]['betas'] = [0.5, 0.999]
