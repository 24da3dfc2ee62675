# Near miss: the list of modules has other uses.
# expect: untouched
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is torch.nn.modules.linear.Linear
# where: construction
import torch
from torch import nn

layers = [nn.Linear(2, 2), nn.Linear(2, 2)]
model = nn.Sequential(*layers)
optimizer = torch.optim.SGD(layers, lr=0.1)
