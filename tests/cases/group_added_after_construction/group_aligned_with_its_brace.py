# The lines of a dict that are aligned with its first key stay so, and a bracket hangs as the file hangs it.
# expect: exact
# codes: PG203 PG203
# model: (trunk, neck, head)
import torch
from torch import nn

trunk, neck, head = nn.Linear(3, 3), nn.Linear(3, 3), nn.Linear(3, 2)
if trunk:
    optimizer = torch.optim.SGD(trunk.parameters(), lr=0.1)
    optimizer.add_param_group({'params': neck.parameters(),
                               'lr': 0.2})
    optimizer.add_param_group({
            'params': head.parameters(),
            'lr': 0.3,
        })
