# The set of identities stands above the list in a variable that needs it.
# expect: repair
# codes: PG202
# raises: KeyError: 'betas'
# where: step
# after:
#   backbone.weight backbone.bias |
#   head.weight head.bias | lr=0.001
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.backbone = nn.Linear(3, 3)
        self.head = nn.Linear(3, 2)


model = Net()
groups = [{'params': model.parameters()}]
optimizer = torch.optim.Adam(groups, lr=1e-4)
optimizer.param_groups.append({'params': model.head.parameters(), 'lr': 1e-3})
