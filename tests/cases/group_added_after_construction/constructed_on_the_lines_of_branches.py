# Each branch constructs the optimizer on the line of its condition; the comments go to both.
# expect: exact
# codes: PG203
import sys

import torch
from torch import nn

model = nn.ModuleDict({'body': nn.Linear(2, 2), 'head': nn.Linear(2, 1)})
body, head = model['body'], model['head']
if len(sys.argv) > 99: optimizer = torch.optim.Adam(body.parameters())  # fast
elif not head: raise ValueError
else: optimizer = torch.optim.SGD(body.parameters(), lr=0.1); print('plain')
# the head learns slowly
optimizer.add_param_group({'params': head.parameters(), 'lr': 0.01})  # by a tenth
