# A module and a method that is not called stand in one chain, which stands where a group dict belongs.
# expect: repair
# codes: PG103 PG103
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is itertools.chain
# where: construction
# after:
#   head.* body.* |
from itertools import chain

import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.Linear(2, 2)
        self.head = nn.Linear(2, 2)


model = Net()
groups = []
groups.extend([chain(*[model.head, model.body.parameters])])
optimizer = torch.optim.Adamax(groups, maximize=True)
