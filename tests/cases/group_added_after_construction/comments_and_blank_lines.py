# Comments stay with what they are about.
# expect: exact
# codes: PG203 PG203
# model: (a, b, c)
import torch
from torch import nn

a, b, c = nn.Linear(2, 2), nn.LayerNorm(2), nn.Linear(2, 2)
optimizer = torch.optim.AdamW(a.parameters(), lr=1e-4)  # the backbone

# norms are not decayed
optimizer.add_param_group({'params': b.parameters(), 'weight_decay': 0.0})  # see section 4.2

# the head is new
optimizer.add_param_group({
    'params': c.parameters(),
    'lr': 1e-3,  # ten times faster
})
print('ready')  # not about the optimizer
