# Comments of the append, inside its dict too, move along.
# expect: repair
# codes: PG202
# raises: KeyError: 'betas'
# where: step
# model: (a, b)
# after:
#   0.weight 0.bias | lr=0.0001
#   1.weight 1.bias | lr=0.001, weight_decay=0.0
import torch
from torch import nn

a = nn.Linear(2, 2)
b = nn.LayerNorm(2)
optimizer = torch.optim.AdamW(
    a.parameters(),
    lr=1e-4,  # backbone
)
# norms are not decayed
optimizer.param_groups.append({
    'params': b.parameters(),
    'lr': 1e-3,  # ten times faster
    'weight_decay': 0.0,
})  # see section 4.2
