# The list becomes flat where it is made, and the value of the option gets its meaning behind it: the edit is left.
# expect: repair
# codes: PG101 PG201
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# after:
#   * | eps=0.35
import torch
from torch import nn

model = nn.Linear(2, 2)
rate = 0.3
parts = [model.parameters()]
rate = 0.7
optimizer = torch.optim.Adam(parts, weight_decay=1)
optimizer.param_groups[0]['eps'] = rate / 2
