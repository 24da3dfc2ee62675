# One flat list in which only some parameters have names.
# expect: refused
# codes: PG105
# reasons: mixed-names
# row: shapes/names-of-some
# raises: ValueError: all optimizer params should be with/without names. Some param names are missing
# where: construction
# model: (a, b)
import torch
from torch import nn

a = nn.Linear(2, 2)
b = nn.Linear(2, 2)
optimizer = torch.optim.SGD([*a.named_parameters(), b.weight], lr=0.1)
