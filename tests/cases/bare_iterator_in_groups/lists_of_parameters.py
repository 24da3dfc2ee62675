# Lists made by `list(...)` are bare elements too.
# expect: repair
# row: shapes/lists elements/made-lists
# codes: PG101 PG101
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is list
# where: construction
# model: {'student': student, 'projector': projector}
# after:
#   student.weight student.bias | lr=0.1
#   projector.weight | lr=0.1
import torch
import torch.nn as nn

student = nn.Linear(8, 4)
projector = nn.Linear(4, 4, bias=False)
optimizer = torch.optim.SGD([list(student.parameters()), list(projector.parameters())], lr=0.1)
