# A list of modules.
# expect: repair
# row: shapes/modules
# codes: PG103 PG103
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is torch.nn.modules.linear.Linear
# where: construction
# model: {'encoder': encoder, 'decoder': decoder}
# after:
#   encoder.* |
#   decoder.* |
import torch
from torch import nn

encoder = nn.Linear(4, 2)
decoder = nn.Linear(2, 4)
optimizer = torch.optim.Adam([encoder, decoder], lr=1e-3)
