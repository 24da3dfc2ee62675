# A walrus in the constructor binds the name that the edit reads.
# expect: refused
# codes: PG201
# reasons: impure-value
# model: (trunk, head)
import torch
from torch import nn

trunk, head = nn.Linear(3, 3), nn.Linear(3, 2)
base = 0.1
optimizer = torch.optim.SGD([{'params': trunk.parameters()}, {'params': head.parameters()}], lr=(base := 0.05))
optimizer.param_groups[0]['lr'] = base / 2
