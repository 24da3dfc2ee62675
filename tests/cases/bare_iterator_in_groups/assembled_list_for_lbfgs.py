# LBFGS takes one group, so the iterators cannot become groups.
# expect: refused
# row: lists/appended
# codes: PG101 PG101
# reasons: one-group-only one-group-only
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# model: (a, b)
from torch import nn
from torch.optim import LBFGS

a, b = nn.Linear(2, 2), nn.Linear(2, 2)
params = []
params.append(a.parameters())
params.append(b.parameters())
optimizer = LBFGS(params)
