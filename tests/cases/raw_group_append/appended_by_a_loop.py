# A loop appends a group for each of two heads: the list takes the loop in.
# expect: repair
# codes: PG202
# raises: KeyError: 'betas'
# where: step
# model: model
# after:
#   body.* |
#   a.* | lr=0.01
#   b.* | lr=0.01
import torch
from torch import nn

model = nn.ModuleDict({'body': nn.Linear(2, 2), 'a': nn.Linear(2, 2), 'b': nn.Linear(2, 1)})
optimizer = torch.optim.Adam(model['body'].parameters(), lr=1e-3)
for head in (model['a'], model['b']):
    # Heads learn faster.
    optimizer.param_groups.append({'params': head.parameters(), 'lr': 1e-2})
