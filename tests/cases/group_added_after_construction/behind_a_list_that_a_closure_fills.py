# A group is added behind a list that a function inside fills in each of its calls.
# expect: exact
# codes: PG203
import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 3), nn.Linear(3, 3), nn.Linear(3, 1))


def make(net):
    groups = []

    def add(module):
        groups.append({"params": module.parameters()})

    add(net[0])
    add(net[1])
    optimizer = torch.optim.AdamW(groups, lr=1e-3)
    optimizer.add_param_group({"params": net[2].parameters(), "lr": 1e-2})
    return optimizer


optimizer = make(model)
