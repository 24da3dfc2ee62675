# One module in two groups, under two names.
# expect: refused
# row: shapes/overlap
# codes: PG104
# reasons: overlap
# raises: ValueError: some parameters appear in more than one parameter group
# where: construction
# model: net
import torch
from torch import nn

net = nn.Linear(3, 2)
student = net
optimizer = torch.optim.SGD([{'params': net.parameters()}, {'params': student.parameters(), 'lr': 0.3}], lr=0.1)
