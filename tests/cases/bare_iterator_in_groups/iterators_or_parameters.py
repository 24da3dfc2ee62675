# A conditional expression: a list of iterators, or one module's parameters.
# expect: repair
# row: lists/branches
# codes: PG101 PG101
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# model: nn.ModuleDict({"left": left, "right": right})
# optimizer: solver
# after:
#   left.* |
#   right.* |
from torch import nn, optim

left, right = nn.Linear(2, 2), nn.Linear(2, 1)
train_both = True
solver = optim.Adam([left.parameters(), right.parameters()] if train_both else right.parameters(), lr=0.01)
