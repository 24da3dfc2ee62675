# The old value may be a tensor, which would change in place.
# expect: refused
# codes: PG201
# reasons: reads-the-group
# model: a
# optimizer: make(a, 0.1)
import torch
from torch import nn

def make(net, lr):
    optimizer = torch.optim.SGD(net.parameters(), lr=lr)
    optimizer.param_groups[0]['lr'] *= 0.1
    return optimizer


a = nn.Linear(2, 2)
