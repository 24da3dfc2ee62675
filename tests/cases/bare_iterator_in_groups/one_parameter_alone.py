# Near miss: one parameter without a list; it may stand for a list that grew out of one.
# expect: untouched
# row: shapes/tensor
# raises: TypeError: params argument given to the optimizer should be an iterable of Tensors or dicts, but got torch.FloatTensor
# where: construction
# model: scale
import torch
from torch import nn
scale = nn.Parameter(torch.ones(()))
optimizer = torch.optim.Adam(scale, lr=1e-2)
