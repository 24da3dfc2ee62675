# Each evaluation makes a tensor of its own: the group keeps the second one.
# expect: exact
# codes: PG201
import torch
from torch import nn

rate = torch.tensor(0.1)
model = nn.Linear(2, 1)

optimizer = torch.optim.SGD(model.parameters(), lr=rate * 2)
optimizer.param_groups[0]["lr"] = rate * 2
