# The second group of a list holds what is added.
# expect: repair
# codes: PG203
# raises: ValueError: some parameters appear in more than one parameter group
# where: edit
# model: {'stem': stem, 'net': net}
# after:
#   stem.* |
#   net.body.* | lr=0.01
#   net.head.* | lr=0.1
import torch
from torch import nn

stem = nn.Linear(2, 2)
net = nn.Sequential()
net.body = nn.Linear(2, 2)
net.head = nn.Linear(2, 1)
optimizer = torch.optim.SGD([{'params': stem.parameters()}, {'params': net.parameters(), 'lr': 0.01}], lr=0.5)
optimizer.add_param_group({'params': net.head.parameters(), 'lr': 0.1})
