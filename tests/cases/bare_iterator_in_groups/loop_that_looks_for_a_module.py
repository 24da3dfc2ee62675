# Only one round puts parameters into the list, though they do not depend on the round.
# expect: repair
# codes: PG101
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# after:
#   1.* |
import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 2))
groups = []
for name, _ in model.named_children():
    if name == '1':
        groups.append(model[1].parameters())
optimizer = torch.optim.SGD(groups, lr=0.1)
