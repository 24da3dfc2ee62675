# A tuple without parentheses becomes a keyword, and a value in a dict.
# expect: exact
# codes: PG201
# defaults: betas
import torch
from torch import nn

model = nn.Linear(3, 1)
optimizer = torch.optim.Adam(model.parameters(), lr=1e-3)
optimizer.param_groups[0]['betas'] = 0.5, 0.999
