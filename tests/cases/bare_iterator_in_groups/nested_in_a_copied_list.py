# Iterators in the list, and in the params of one of its groups; the list is copied before it is used.
# expect: repair
# codes: PG101 PG101 PG101
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# after:
#   tail.* |
#   body.* head.* | weight_decay=0.1
import torch
from torch import nn

model = nn.ModuleDict({'body': nn.Linear(3, 3), 'head': nn.Linear(3, 2), 'tail': nn.Linear(2, 2)})
groups = [
    model['tail'].parameters(),
    {'params': [model['body'].parameters(), model['head'].parameters()], 'weight_decay': 0.1},
]
groups = [*groups]
optimizer = torch.optim.AdamW(groups)
