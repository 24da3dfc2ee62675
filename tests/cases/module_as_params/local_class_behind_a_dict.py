# A module of a class of the file follows a group dict; its class prints with its module's name.
# expect: repair
# codes: PG103
# raises: TypeError: param_group must be a dict, but got <class 'case.Head'>
# where: construction
# model: {'backbone': backbone, 'head': head}
# after:
#   backbone.* | lr=0.0001
#   head.* |
import torch
from torch import nn


class Head(nn.Module):
    def __init__(self):
        super().__init__()
        self.out = nn.Linear(4, 2)


backbone = nn.Linear(4, 4)
head = Head()
optimizer = torch.optim.Adam([{'params': backbone.parameters(), 'lr': 1e-4}, head])
