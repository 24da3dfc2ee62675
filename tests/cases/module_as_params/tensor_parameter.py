# Near miss: a list of bare parameters that has the name of a model.
# expect: untouched
# row: shapes/tensor
import torch
from torch import nn

model = nn.Parameter(torch.zeros(4))
optimizer = torch.optim.Adam([model], lr=1e-3)
