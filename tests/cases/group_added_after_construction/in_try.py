# Near miss: what torch refuses is caught, and the optimizer stays as it is.
# expect: untouched
# row: conditions/branch
import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 1))
try:
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    optimizer.add_param_group({'params': model[1].parameters(), 'lr': 0.5})
except ValueError:
    print('one group will do')
