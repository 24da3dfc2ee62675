# Pairs of names and tensors in a raw group: all keys are there, but a pair has no gradient.
# expect: repair
# row: edits/full-odd-params
# codes: PG202
# raises: AttributeError: 'tuple' object has no attribute 'grad'
# where: zero_grad
# model: (trunk, head)
# after:
#   0.weight 0.bias |
#   1.weight 1.bias |
import torch
from torch import nn

trunk, head = nn.Linear(3, 3), nn.Linear(3, 2)
optimizer = torch.optim.SGD(trunk.named_parameters(), lr=0.1)
optimizer.param_groups.append({**optimizer.defaults, 'params': list(head.named_parameters())})
