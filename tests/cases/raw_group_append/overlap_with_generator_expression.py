# The base is a generator expression without parentheses, of which the head is taken out.
# expect: repair
# codes: PG202
# raises: KeyError: 'weight_decay'
# where: step
# after:
#   backbone.weight backbone.bias |
#   head.weight head.bias | lr=0.7
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.backbone = nn.Linear(3, 3)
        self.head = nn.Linear(3, 2)


model = Net()
optimizer = torch.optim.SGD(p for p in model.parameters() if p.requires_grad)
optimizer.param_groups.append({'params': model.head.parameters(), 'lr': 0.7})
