# A function declares the name of the value `global` and sets it.
# expect: exact
# row: conditions/rebound
# codes: PG201
import torch
from torch import nn

rate = 0.01


def read_arguments():
    global rate
    rate = -1


model = nn.Linear(3, 1)
read_arguments()
optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
optimizer.param_groups[0]['lr'] = rate
