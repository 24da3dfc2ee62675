# The class of the object shows that its part is a module.
# expect: repair
# codes: PG103
# raises: TypeError: 'Linear' object is not iterable
# where: construction
# after:
#   body.* | lr=0.1
#   head.* |
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.Linear(3, 3)
        self.head = nn.Linear(3, 2)
        self.tail = nn.Linear(2, 2)


model = Net()
optimizer = torch.optim.SGD([{'params': model.body.parameters(), 'lr': 0.1}, {'params': model.head}], lr=0.01)
