# A generator of methods; the modules are those of a display.
# expect: repair
# codes: PG103
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is torch.nn.modules.module.Module.parameters
# where: construction
# model: [encoder, decoder]
# after:
#   0.* |
#   1.* |
import torch
from torch import nn

encoder = nn.Linear(4, 2)
decoder = nn.Sequential(nn.Linear(2, 4), nn.ReLU())
optimizer = torch.optim.Adam((part.parameters for part in (encoder, decoder)), lr=1e-3)
