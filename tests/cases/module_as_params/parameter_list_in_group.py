# Near miss: the same in a group dict.
# expect: untouched
# row: shapes/params-of-group
# model: codes
import torch
from torch import nn

codes = nn.ParameterList([nn.Parameter(torch.zeros(3)), nn.Parameter(torch.ones(2))])
optimizer = torch.optim.Adam([{'params': codes, 'lr': 0.1}])
