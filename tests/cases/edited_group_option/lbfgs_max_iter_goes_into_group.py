# As a keyword it would also change `max_eval`.
# expect: exact
# row: options/lbfgs-max-iter
# codes: PG201
import torch
from torch import nn

model = nn.Linear(3, 1)
optimizer = torch.optim.LBFGS(model.parameters(), lr=0.3)
optimizer.param_groups[0]['max_iter'] = 3
