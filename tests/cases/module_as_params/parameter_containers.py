# Near miss: containers of parameters, not of modules: both are iterables of tensors.
# expect: untouched
# row: shapes/parameter-containers
# model: {'codes': codes, 'scales': scales}
import torch
from torch import nn

codes = nn.ParameterList([nn.Parameter(torch.zeros(3)), nn.Parameter(torch.ones(2))])
scales = nn.ParameterDict({'a': nn.Parameter(torch.ones(1))})
optimizer = torch.optim.Adam([{'params': codes}, {'params': scales.values(), 'lr': 0.1}])
second = torch.optim.Adam(codes, lr=1e-2)
