# Whether the two arguments share parameters is not seen.
# expect: refused
# codes: PG204
# reasons: unknown-overlap
# model: (a, b)
# optimizer: make(a, b)
import torch
from torch import nn

def make(body, head):
    optimizer = torch.optim.SGD(body.parameters(), lr=0.1)
    optimizer.param_groups[0]['params'] += list(head.parameters())
    return optimizer


a, b = nn.Linear(2, 2), nn.Linear(2, 1)
