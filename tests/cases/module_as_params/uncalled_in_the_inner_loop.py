# The inner loop of a comprehension runs over the method.
# expect: repair
# codes: PG103
# raises: TypeError: 'method' object is not iterable
# where: construction
# after:
#   * | lr=0.1
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.Linear(4, 2)
        self.head = nn.Linear(2, 1)
        self.optimizer = torch.optim.SGD(
            [{"params": [p for part in self.children() for p in part.parameters if p.ndim], "lr": 0.1}],  # all
        )


model = Net()
optimizer = model.optimizer
