# Near miss: what the caller passes may already be a group dict.
# expect: untouched
# row: elements/unknown
# model: (backbone, head)
# optimizer: build(backbone, {'params': head.parameters()})
import torch
from torch import nn


def build(backbone, extra):
    return torch.optim.Adam([{'params': backbone.parameters(), 'lr': 1e-5}, extra], lr=1e-3)


backbone, head = nn.Linear(3, 3), nn.Linear(3, 2)
