# Near miss: the keys of a `ParameterDict`; it raises, and `values()` may be what was meant.
# expect: untouched
# row: shapes/mapping
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is str
# where: construction
# model: codes
import torch
from torch import nn

codes = nn.ParameterDict({'a': nn.Parameter(torch.zeros(3))})
optimizer = torch.optim.Adam(codes, lr=1e-2)
