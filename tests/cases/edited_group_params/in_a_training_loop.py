# Near miss: a schedule that thaws layers.
# expect: untouched
# model: (a, b)
# optimizer: train(a, b)
import torch
from torch import nn

def train(body, head):
    optimizer = torch.optim.SGD(body.parameters(), lr=0.1)
    for epoch in range(2):
        optimizer.zero_grad()
        optimizer.step()
        if epoch == 1:
            optimizer.param_groups[0]['params'].extend(head.parameters())
    return optimizer


a, b = nn.Linear(2, 2), nn.Linear(2, 1)
