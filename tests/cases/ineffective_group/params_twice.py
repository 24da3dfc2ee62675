# Two modules are meant for one group, each under a key of its own; the keys are equal.
# expect: refused
# codes: PG105
# reasons: no-effect
# model: (body, head)
import torch
from torch import nn

body, head = nn.Linear(3, 2), nn.Linear(2, 1)
optimizer = torch.optim.SGD([{'params': body.parameters(), 'params': head.parameters(), 'lr': 0.2}], lr=0.1)
