# Near miss: a dict of the file's own may do anything when it takes an item.
# expect: untouched
# optimizer: opts['all']
import torch
from torch import nn

model = nn.ModuleDict({'generator': nn.Linear(3, 4), 'critic': nn.Linear(4, 1)})


class Halving(dict):
    def __setitem__(self, key, optimizer):
        super().__setitem__(key, optimizer)
        optimizer.param_groups[0]['lr'] /= 2


opts = Halving()
opts['all'] = torch.optim.Adam(model.parameters(), lr=1e-3)
opts['all'].param_groups[0]['lr'] = 0.5
