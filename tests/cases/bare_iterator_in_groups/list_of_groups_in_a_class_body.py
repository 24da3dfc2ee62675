# A class body gives the list of groups a name, by which it is counted: two groups are meant.
# expect: repair
# codes: PG101 PG101 PG201
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is list
# where: construction
# after:
#   body.* | weight_decay=0.1
#   head.* |
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.Linear(2, 2)
        self.head = nn.Linear(2, 2)


model = Net()
groups = []
groups.append(list(model.body.parameters()))
groups.append(model.head.parameters())
optimizer = torch.optim.Adam(groups)
optimizer.param_groups[0]['weight_decay'] = 0.1


class Keeper:
    kept = optimizer.param_groups


print(len(Keeper.kept))
