# A loop fills in what the raw group misses, so today the head is updated twice.
# expect: behavior
# codes: PG202
# after:
#   backbone.weight backbone.bias |
#   head.weight head.bias | lr=0.01
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.backbone = nn.Linear(3, 3)
        self.head = nn.Linear(3, 2)


model = Net()
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
optimizer.param_groups.append({'params': list(model.head.parameters()), 'lr': 0.01})
for group in optimizer.param_groups:
    for key, value in optimizer.defaults.items():
        group.setdefault(key, value)
