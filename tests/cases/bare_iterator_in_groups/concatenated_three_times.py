# The list is added to itself and more, again and again: the last of its groups is edited behind the construction.
# expect: repair
# row: lists/appended
# codes: PG101 PG101 PG101 PG201
# raises: TypeError: param_group must be a dict, but got <class 'generator'>
# where: construction
# model: (stem, body, neck, head)
# after:
#   0.* |
#   1.* |
#   2.* |
#   3.* | lr=0.5
import torch
from torch import nn

stem, body, neck, head = (nn.Linear(2, 2) for _ in range(4))
groups = [{'params': stem.parameters()}]
groups = groups + [body.parameters()]
groups = [*groups, neck.parameters()]
groups = groups + [head.parameters()]
optimizer = torch.optim.SGD(groups, lr=0.1)
optimizer.param_groups[3]['lr'] = 0.5
