# The base holds the head, the added group all of the model.
# expect: refused
# row: bases/reversed
# codes: PG203
# reasons: overlap
# raises: ValueError: some parameters appear in more than one parameter group
# where: edit
import torch
from torch import nn

model = nn.Sequential()
model.body = nn.Linear(4, 4)
model.head = nn.Linear(4, 2)
optimizer = torch.optim.Adam(model.head.parameters(), lr=1e-3)
optimizer.add_param_group({'params': model.parameters(), 'lr': 1e-4})
