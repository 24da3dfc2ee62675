# A list that `sum` makes stands where a group dict belongs.
# expect: repair
# codes: PG101
# raises: TypeError: param_group must be a dict, but got <class 'list'>
# where: construction
# model: (body, heads)
# after:
#   0.* |
#   1.* |
import torch
from torch import nn

body = nn.Linear(2, 2)
heads = nn.ModuleList([nn.Linear(2, 2), nn.Linear(2, 1)])
optimizer = torch.optim.SGD(
    [{'params': body.parameters()}, sum([list(head.parameters()) for head in heads], [])],
    lr=0.1,
)
