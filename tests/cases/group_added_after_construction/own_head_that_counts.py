# Near miss: the constructor of the head does more than make layers.
# expect: untouched
# model: [backbone, head]
import torch
from torch import nn


class Head(nn.Module):
    made = []

    def __init__(self, width):
        super().__init__()
        self.made.append(width)
        self.net = nn.Linear(width, width)


backbone = nn.Linear(3, 3)
optimizer = torch.optim.Adam(backbone.parameters(), lr=1e-3)
head = Head(3)
optimizer.add_param_group({'params': head.parameters(), 'lr': 1e-2})
