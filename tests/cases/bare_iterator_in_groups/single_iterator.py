# One iterator alone in a list.
# expect: repair
# row: shapes/iterators
# codes: PG101
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# after:
#   weight bias | lr=0.2
import torch
import torch.nn as nn

model = nn.Linear(4, 1)
optimizer = torch.optim.SGD([model.parameters()], lr=0.2)
