# Whether the container still holds parameters is not known: here it does not.
# expect: refused
# codes: PG104
# reasons: overlap
# model: (net, head)
import torch
from torch import nn

head = nn.Linear(2, 2)
net = nn.Sequential(nn.Linear(2, 2), nn.ReLU())
net.pop(0)
optimizer = torch.optim.SGD(
    [{'params': net.parameters()}, {'params': net.parameters()}, {'params': head.parameters()}], lr=0.1
)
