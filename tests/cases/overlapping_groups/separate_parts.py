# Near miss: two parts of one network.
# expect: untouched
# row: shapes/overlap
# model: net
import torch
from torch import nn

net = nn.Sequential(nn.Linear(3, 3), nn.Linear(3, 2))
optimizer = torch.optim.SGD([{'params': net[0].parameters()}, {'params': net[1].parameters(), 'lr': 0.3}], lr=0.1)
