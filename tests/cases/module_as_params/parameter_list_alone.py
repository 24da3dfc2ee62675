# Near miss: a `ParameterList` is a module and an iterable of tensors too.
# expect: untouched
# row: shapes/parameter-containers
# model: codes
import torch
from torch import nn

codes = nn.ParameterList([nn.Parameter(torch.zeros(3)), nn.Parameter(torch.ones(2))])
optimizer = torch.optim.Adam(codes, lr=1e-2)
