# Without --unsafe the construction stays where it is.
# expect: behavior
# codes: PG204
# model: (a, more)
# after:
#   1.* | lr=0.1
import torch
from torch import nn

a = nn.Linear(2, 2)
optimizer = torch.optim.SGD(a.parameters(), lr=0.1)
more = nn.Linear(2, 1)
optimizer.param_groups[0]['params'] = more.parameters()
