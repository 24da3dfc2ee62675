# One parameter without a list: the list is what torch asks for.
# expect: repair
# row: shapes/tensor
# codes: PG103
# raises: TypeError: params argument given to the optimizer should be an iterable of Tensors or dicts, but got torch.FloatTensor
# where: construction
# model: scale
# after:
#   * |
import torch
from torch import nn
scale = nn.Parameter(torch.ones(()))
optimizer = torch.optim.Adam(scale, lr=1e-2)
