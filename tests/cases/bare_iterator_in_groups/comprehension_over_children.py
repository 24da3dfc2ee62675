# The direct parts of a model, each a group.
# expect: repair
# row: elements/comprehension
# codes: PG101
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# after:
#   0.weight 0.bias
#   1.weight 1.bias
import torch
from torch import nn

model = nn.Sequential(nn.Linear(3, 4), nn.Linear(4, 2))
optimizer = torch.optim.SGD([m.parameters() for m in model.children()], lr=0.1)
