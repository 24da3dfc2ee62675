# Near miss: what has the name of a parameter is a list by the time it counts.
# expect: untouched
# row: shapes/tensor
# model: scale
import torch
from torch import nn

scale = nn.Parameter(torch.ones(2))
params = scale
if not isinstance(params, list):
    params = [params]
optimizer = torch.optim.Adam(params, lr=1e-2)
