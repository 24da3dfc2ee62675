# Near miss: a ParameterList is iterable, its elements are the parameters.
# expect: untouched
# model: nn.ParameterList([scale, shift])
import torch
from torch import nn

scale, shift = nn.Parameter(torch.ones(3)), nn.Parameter(torch.zeros(3))
optimizer = torch.optim.SGD(nn.ParameterList([scale, shift]), lr=0.1)
