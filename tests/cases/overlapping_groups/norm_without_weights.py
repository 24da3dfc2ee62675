# A norm without weights holds no parameters, and may be in a group all the same.
# expect: refused
# codes: PG104
# reasons: overlap
# model: net
import torch
from torch import nn

net = nn.Sequential(nn.Linear(3, 2), nn.LayerNorm(2, elementwise_affine=False))
optimizer = torch.optim.SGD([{'params': net.parameters()}, {'params': net[1].parameters(), 'lr': 0.3}], lr=0.1)
