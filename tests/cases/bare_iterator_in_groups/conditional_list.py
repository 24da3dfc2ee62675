# Either list may be passed.
# expect: repair
# row: lists/branches
# codes: PG101 PG101
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# model: (body, head)
# after:
#   0.* |
#   1.* |
from torch import nn
from torch.optim import Adam

finetune = True
body, head = nn.Linear(2, 2), nn.Linear(2, 2)
optimizer = Adam([body.parameters(), head.parameters()] if finetune else [{'params': head.parameters()}])
