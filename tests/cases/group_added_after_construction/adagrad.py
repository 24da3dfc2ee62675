# Adagrad makes the state of a group when it is added.
# expect: exact
# codes: PG203
# model: (a, b)
import torch
from torch import nn

a, b = nn.Linear(2, 2), nn.Linear(2, 2)
optimizer = torch.optim.Adagrad(a.parameters(), lr=0.1, initial_accumulator_value=0.5)
optimizer.add_param_group({'params': b.parameters(), 'initial_accumulator_value': 0.1})
