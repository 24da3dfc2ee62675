# Near miss: what stands beside the optimizer runs between its construction and the edit.
# expect: untouched
import torch
from torch import nn

model = nn.ModuleDict({'generator': nn.Linear(3, 4), 'critic': nn.Linear(4, 1)})
config = {'lr': 0.1}


def warm_up():
    config['lr'] = 0.7
    return 10


optimizer, steps = torch.optim.Adam(model.parameters(), lr=1e-3), warm_up()
optimizer.param_groups[0]['lr'] = config['lr']
