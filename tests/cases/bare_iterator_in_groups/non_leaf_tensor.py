# Near miss: the result of a computation is nothing that can be trained.
# expect: untouched
# row: shapes/non-leaf
# raises: ValueError: can't optimize a non-leaf Tensor
# where: construction
# model: a
import torch
from torch import nn

a = nn.Linear(2, 2)
b = nn.Linear(2, 2)
optimizer = torch.optim.SGD([a.weight * 2], lr=0.1)
