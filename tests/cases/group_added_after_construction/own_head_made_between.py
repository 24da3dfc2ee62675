# A head of a class of the file, whose constructor does nothing but make layers.
# expect: exact
# codes: PG203
# model: [backbone, head]
import torch
from torch import nn


class Head(nn.Module):
    """Two layers."""

    def __init__(self, width, *, bias=True):
        super().__init__()
        self.width = width
        hidden = width * 2
        self.net = nn.Sequential(nn.Linear(width, hidden, bias=bias), nn.ReLU(), nn.Linear(hidden, 1))
        self.scale = nn.Parameter(torch.ones(width))


backbone = nn.Linear(3, 3)
optimizer = torch.optim.Adam(backbone.parameters(), lr=1e-3)
head = Head(3).to('cpu')
optimizer.add_param_group({'params': head.parameters(), 'lr': 1e-2})
