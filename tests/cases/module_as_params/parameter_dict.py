# A `ParameterDict` iterates over its names.
# expect: repair
# row: shapes/mapping
# codes: PG103
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is str
# where: construction
# model: codes
# after:
#   a |
import torch
from torch import nn

codes = nn.ParameterDict({'a': nn.Parameter(torch.zeros(3))})
optimizer = torch.optim.Adam(codes, lr=1e-2)
