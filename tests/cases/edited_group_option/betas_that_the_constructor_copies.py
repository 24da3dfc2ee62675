# Adam makes a tuple of the list that it is given; the edit puts the list back.
# expect: exact
# codes: PG201
import torch
from torch import nn

betas = [0.8, 0.99]
model = nn.Linear(2, 1)

optimizer = torch.optim.Adam(model.parameters(), betas=betas)
optimizer.param_groups[0]["betas"] = betas
