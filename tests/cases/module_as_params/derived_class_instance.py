# An instance of a class that derives from another module of the file.
# expect: repair
# codes: PG103
# raises: TypeError: 'Net' object is not iterable
# where: construction
# after:
#   head.* |
import torch
from torch import nn


class Base(nn.Module):
    def __init__(self):
        super().__init__()
        self.head = nn.Linear(2, 2)


class Net(Base):
    def forward(self, x):
        return self.head(x)


model = Net()
optimizer = torch.optim.Adam(model, lr=1e-3)
