# Adagrad reads this only while it is constructed: the edit does nothing, and so does the group key.
# expect: exact
# row: options/accumulator
# codes: PG201
import torch
from torch import nn

model = nn.Linear(3, 3)
optimizer = torch.optim.Adagrad(model.parameters(), lr=0.1)
optimizer.param_groups[0]['initial_accumulator_value'] = 0.5
