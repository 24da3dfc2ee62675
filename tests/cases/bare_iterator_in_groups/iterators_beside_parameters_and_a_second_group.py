# Near miss: the file goes on to address a second group, so a flat list is not what is meant.
# expect: refused
# codes: PG101
# reasons: mixed-list
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# model: (a, b)
from torch import nn
from torch.optim import SGD

a, b = nn.Linear(2, 2), nn.Linear(2, 2)
params = list(a.parameters())
params.append(b.parameters())
optimizer = SGD(params, lr=0.1)
for epoch in range(2):
    optimizer.param_groups[1]["lr"] = 0.1 / (epoch + 1)
