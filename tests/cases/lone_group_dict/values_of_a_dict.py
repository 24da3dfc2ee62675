# Near miss: the values of a dict of groups are an iterable of groups.
# expect: untouched
# row: shapes/mapping
# model: (body, head)
import torch
from torch import nn

body = nn.Linear(2, 2)
head = nn.Linear(2, 2)
groups = {'body': {'params': body.parameters()}, 'head': {'params': head.parameters(), 'lr': 0.1}}
optimizer = torch.optim.SGD(groups.values(), lr=0.01)
