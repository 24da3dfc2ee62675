# `extend` puts every parameter into the list of groups: one group of them is meant.
# expect: repair
# row: edits/bare
# codes: PG202
# raises: IndexError: too many indices for tensor of dimension 2
# where: zero_grad
# model: (a, b)
# after:
#   0.* |
#   1.* |
import torch
from torch import nn

a = nn.Linear(2, 2)
b = nn.Linear(2, 2)
optimizer = torch.optim.SGD(a.parameters(), lr=1e-2)
optimizer.param_groups.extend(b.parameters())  # the decoder
