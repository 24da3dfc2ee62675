# The name of the optimizer is given to what the call returns: nothing.
# expect: refused
# codes: PG203
# reasons: named-result
# run: no — the optimizer is lost, and nothing is left to train with
import torch
from torch import nn

body, head = nn.Linear(3, 2), nn.Linear(2, 1)
optimizer = torch.optim.SGD(body.parameters(), lr=0.1)
optimizer = optimizer.add_param_group({'params': head.parameters(), 'lr': 0.2})
