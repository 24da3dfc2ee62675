# The same in a group dict, which keeps its option.
# expect: repair
# codes: PG103
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is str
# where: construction
# model: codes
# after:
#   a | lr=0.5
import torch
from torch import nn

codes = nn.ParameterDict({'a': nn.Parameter(torch.zeros(3))})
optimizer = torch.optim.Adam([{'params': codes, 'lr': 0.5}], lr=1e-2)
