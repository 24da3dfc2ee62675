# What would be taken out of the base for the new group is in none: it goes behind an edit that stays.
# expect: refused
# codes: PG202 PG202 PG205
# reasons: overlap unreadable-group after-refused-edit
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.a = nn.Linear(2, 2)
        self.b = nn.Linear(2, 2)


model = Net()
options = {'lr': 0.2}
optimizer = torch.optim.Adam(model.parameters(), lr=0.1)
optimizer.param_groups.append({'params': [model.a.weight], 'eps': 1e-4})
optimizer.param_groups.append({'params': list(model.b.parameters()), **optimizer.defaults, **options})
del optimizer.param_groups[1:]
