# An option stands beside the group dict, in a method that is not torch's own and in one that is.
# expect: refused
# codes: PG203
# reasons: unreadable-group
# raises: TypeError: Optimizer.add_param_group() got an unexpected keyword argument 'lr'
# where: edit
# model: (body, head)
import torch
from torch import nn


class Grouped(torch.optim.SGD):
    def add_param_group(self, param_group, **options):
        super().add_param_group({**param_group, **options})


body, head = nn.Linear(3, 2), nn.Linear(2, 1)
own = Grouped(body.parameters(), lr=0.1)
own.add_param_group({"params": head.parameters()}, lr=0.2)
optimizer = torch.optim.SGD(body.parameters(), lr=0.1)
optimizer.add_param_group({"params": head.parameters()}, lr=0.2)
