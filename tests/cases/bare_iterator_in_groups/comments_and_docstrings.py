# Near miss: the broken form stands in prose only.
# expect: untouched
import torch
from torch import nn


def build(net):
    """Do not write `torch.optim.Adam([net.parameters(), {'params': head.parameters()}])`.

    >>> torch.optim.Adam([net.parameters()])  # doctest: +SKIP
    """
    # optimizer = torch.optim.Adam([net.body.parameters(), {'params': net.head.parameters(), 'lr': 1e-2}])
    hint = "torch.optim.Adam([a.parameters(), b.parameters()])"
    assert hint
    return torch.optim.Adam(net.parameters())


model = nn.Linear(2, 2)
optimizer = build(model)
