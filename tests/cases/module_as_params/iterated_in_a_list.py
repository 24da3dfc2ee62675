# A module stands where `list` iterates over its parameters, and another one behind a star.
# expect: repair
# codes: PG103 PG103
# raises: TypeError: 'Linear' object is not iterable
# where: construction
# after:
#   body.* |
#   head.* | lr=0.1
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.Linear(2, 2)
        self.head = nn.Linear(2, 2)


model = Net()
optimizer = torch.optim.SGD([{'params': list(model.body)}, {'params': [*model.head], 'lr': 0.1}])
