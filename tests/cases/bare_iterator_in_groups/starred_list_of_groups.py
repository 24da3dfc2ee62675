# Near miss: the star spills group dicts, not tensors.
# expect: untouched
# row: elements/starred-groups
# model: (body, head)
import torch
from torch import nn

body = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 2))
head = nn.Linear(2, 1)


def layerwise(module, lr, decay=0.5):
    return [{'params': layer.parameters(), 'lr': lr * decay**i} for i, layer in enumerate(module)]


first = torch.optim.Adam([*[{'params': layer.parameters()} for layer in body], {'params': head.parameters()}])
optimizer = torch.optim.Adam([*layerwise(body, 1e-3), {'params': head.parameters(), 'lr': 1e-2}])
