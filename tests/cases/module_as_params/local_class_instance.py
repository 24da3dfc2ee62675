# The model itself is passed.
# expect: repair
# row: shapes/module
# codes: PG103
# raises: TypeError: 'Net' object is not iterable
# where: construction
# after:
#   fc1.* fc2.* |
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc1 = nn.Linear(4, 8)
        self.fc2 = nn.Linear(8, 2)

    def forward(self, x):
        return self.fc2(self.fc1(x).relu())


model = Net()
optimizer = torch.optim.Adam(model, lr=1e-3)
