# Further groups are added by another name of the list: later groups are addressed, so none is made one with another.
# expect: repair
# codes: PG101
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is list
# where: construction
# after:
#   a.weight |
#   b.* |
#   a.bias |
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.a = nn.Linear(2, 2)
        self.b = nn.Linear(2, 2)


model = Net()
optimizer = torch.optim.SGD([[model.a.weight], *model.b.parameters()], lr=0.1)
groups = optimizer.param_groups
groups += [{**optimizer.defaults, 'params': [model.a.bias]}]
