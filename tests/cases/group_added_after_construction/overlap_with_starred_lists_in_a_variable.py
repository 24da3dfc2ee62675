# The list in a variable has an iterator and a list of tensors, and the group overlaps with the list.
# expect: repair
# codes: PG101 PG101 PG203
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is list
# where: construction
# after:
#   neck.weight neck.bias |
#   head.weight head.bias |
#   stem.weight stem.bias | lr=0.1
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.stem = nn.Linear(2, 2)
        self.neck = nn.Linear(2, 2)
        self.head = nn.Linear(2, 2)


model = Net()
parts = [[*model.stem.parameters(), *model.neck.parameters()], model.head.parameters()]
optimizer = torch.optim.RMSprop(parts, lr=0.01)
optimizer.add_param_group({'params': model.stem.parameters(), 'lr': 0.1})
