# Each round puts the same parameters into the list.
# expect: refused
# codes: PG101
# reasons: overlap
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
import torch
from torch import nn

model = nn.Linear(2, 2)
groups = []
for _ in range(2):
    groups.append(model.parameters())
optimizer = torch.optim.SGD(groups, lr=0.1)
