# A loop gives each group a list of its own.
# expect: exact
# row: folding/loop-groups
# codes: PG201
# model: (trunk, head)
import torch
from torch import nn

trunk, head = nn.Linear(3, 3), nn.Linear(3, 2)
optimizer = torch.optim.SGD([{'params': trunk.parameters()}, {'params': head.parameters()}], lr=0.1)
for group in optimizer.param_groups:
    group['tags'] = []
optimizer.param_groups[0]['tags'].append('pretrained')
assert optimizer.param_groups[1]['tags'] == []
