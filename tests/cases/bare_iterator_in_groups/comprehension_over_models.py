# A comprehension makes the list of iterators.
# expect: repair
# row: elements/comprehension
# codes: PG101
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# model: ensemble
# after:
#   0.weight 0.bias | lr=0.01
#   1.weight 1.bias | lr=0.01
#   2.weight 2.bias | lr=0.01
import torch
from torch import nn

ensemble = [nn.Linear(5, 1) for _ in range(3)]
optimizer = torch.optim.Adam([net.parameters() for net in ensemble], lr=1e-2)
