# The same for an argument of a function.
# expect: repair
# codes: PG203
# raises: ValueError: some parameters appear in more than one parameter group
# where: edit
# optimizer: make_optimizer(model)
# after:
#   body.* |
#   fc.* | lr=0.1
import torch
from torch import nn


def make_optimizer(net):
    optimizer = torch.optim.SGD(net.parameters(), lr=0.01)
    optimizer.add_param_group({'params': net.fc.parameters(), 'lr': 0.1})
    return optimizer


model = nn.Sequential()
model.body = nn.Linear(4, 4)
model.fc = nn.Linear(4, 2)
