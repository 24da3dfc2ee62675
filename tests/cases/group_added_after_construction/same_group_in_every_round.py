# Every round of the loop adds the same parameters, which torch takes once.
# expect: refused
# codes: PG203
# reasons: overlap
# raises: ValueError: some parameters appear in more than one parameter group
# where: edit
# model: [body, head]
import torch
from torch import nn

body, head = nn.Linear(3, 3), nn.Linear(3, 2)
optimizer = torch.optim.SGD(body.parameters(), lr=0.1)
for _ in range(2):
    optimizer.add_param_group({'params': head.parameters(), 'lr': 0.5})
