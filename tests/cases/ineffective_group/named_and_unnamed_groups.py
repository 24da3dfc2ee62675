# Two group dicts, of which one has names: which of them is meant the source does not tell.
# expect: refused
# row: shapes/named-groups
# codes: PG105
# reasons: mixed-names
# raises: ValueError: all optimizer param groups should be with/without names. cannot add param group without names to the optimizer
# where: construction
# model: (a, b)
import torch
from torch import nn

a = nn.Linear(2, 2)
b = nn.Linear(2, 2)
optimizer = torch.optim.SGD([{'params': a.named_parameters()}, {'params': b.parameters()}], lr=0.1)
