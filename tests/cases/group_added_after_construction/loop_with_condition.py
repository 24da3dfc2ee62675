# The loop adds the groups of some modules, from a `dict` call, with a comment.
# expect: exact
# codes: PG203
# model: (base, parts["neck"], parts["head"])
import torch
from torch import nn

base = nn.Linear(2, 2)
parts = {'neck': nn.Linear(2, 2), 'head': nn.Linear(2, 1), 'aux': nn.Linear(2, 1)}
optimizer = torch.optim.SGD(base.parameters(), lr=0.1)
for name, part in parts.items():
    # All but the auxiliary head.
    if name != 'aux':
        optimizer.add_param_group(dict(params=part.parameters(), lr=0.5))
