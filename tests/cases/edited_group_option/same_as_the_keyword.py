# The edit says what the construction has said: it goes, and the call stays as it is.
# expect: exact
# codes: PG201
import torch
from torch import nn

model = nn.Linear(2, 1)

for lr in (0.1, 0.2):
    # A fresh optimizer for each rate of the sweep.
    optimizer = torch.optim.Adam(model.parameters(), lr=lr)
    for group in optimizer.param_groups:
        group["lr"] = lr
