# Modules beside a parameter in the list of one group, and a container behind a star in that of another.
# expect: repair
# row: shapes/modules
# codes: PG103 PG103 PG103
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is torch.nn.modules.linear.Linear
# where: construction
# after:
#   scale body.weight body.bias neck.weight neck.bias | lr=0.01
#   heads.* |
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.scale = nn.Parameter(torch.ones(2))
        self.body = nn.Linear(4, 2)
        self.neck = nn.Linear(2, 2)
        self.heads = nn.ModuleList([nn.Linear(2, 1), nn.Linear(2, 3)])
        self.optimizer = torch.optim.Adam(
            [
                {'params': [self.scale, self.body, self.neck], 'lr': 0.01},
                {'params': [*self.heads]},
            ],
        )


model = Net()
optimizer = model.optimizer
