# The bare element itself spans lines.
# expect: repair
# codes: PG101
# raises: TypeError: param_group must be a dict, but got <class 'filter'>
# where: construction
# after:
#   1.weight 1.bias | lr=0.1
#   0.weight 0.bias | lr=0.01
import torch
from torch import nn

model = nn.Sequential(nn.Linear(3, 3), nn.Linear(3, 1))
optimizer = torch.optim.SGD(
    [
        {'params': model[1].parameters(), 'lr': 0.1},
        filter(
            lambda p: p.requires_grad,  # frozen ones stay out
            model[0].parameters(),
        ),
    ],
    lr=0.01,
)
