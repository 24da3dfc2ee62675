# Layer by layer, from scratch: lists of tensors stand where group dicts belong.
# expect: repair
# row: shapes/lists
# codes: PG101 PG101
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is list
# where: construction
# model: {'w1': w1, 'b1': b1, 'w2': w2, 'b2': b2}
# after:
#   w1 b1 | lr=0.3
#   w2 b2 | lr=0.3
import torch
from torch import nn

torch.manual_seed(3)
w1 = nn.Parameter(torch.randn(2, 4))
b1 = nn.Parameter(torch.zeros(4))
w2 = nn.Parameter(torch.randn(4, 1))
b2 = nn.Parameter(torch.zeros(1))

optimizer = torch.optim.SGD([[w1, b1], [w2, b2]], lr=0.3)
