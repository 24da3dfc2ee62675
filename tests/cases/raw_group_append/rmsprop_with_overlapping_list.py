# The overlapping parameters have their state from group 0 already, so RMSprop gets further.
# expect: repair
# codes: PG202
# raises: KeyError: 'momentum'
# where: step
# model: Net()
# optimizer: model.make()
# after:
#   a.* | lr=0.1
#   b.* | lr=0.01
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.a = nn.Linear(2, 2)
        self.b = nn.Linear(2, 2)

    def make(self):
        optimizer = torch.optim.RMSprop(self.parameters(), lr=0.1)
        optimizer.param_groups.append({'params': list(self.b.parameters()), 'lr': 0.01})
        return optimizer
