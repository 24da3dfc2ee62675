# Parameters themselves are no obstacle where one flat list is wanted.
# expect: repair
# codes: PG101
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# model: (net, scale)
# after:
#   0.weight 0.bias 1 |
import torch
from torch import nn

scale = nn.Parameter(torch.zeros(2))
net = nn.Linear(2, 1)
weights = []
weights.append(net.parameters())
weights.append(scale)
optimizer = torch.optim.LBFGS(weights)
