# Near miss: keys that schedules and users keep in groups.
# expect: untouched
# row: shapes/unknown-key
# model: net
import torch
from torch import nn

net = nn.Linear(3, 2)
optimizer = torch.optim.SGD([{'params': net.parameters(), 'name': 'all', 'lr_scale': 0.5, 'initial_lr': 0.1}], lr=0.1)
