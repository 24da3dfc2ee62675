# The list behind the dict holds a weight that the dict holds too.
# expect: refused
# row: elements/overlap
# codes: PG101
# reasons: overlap
# raises: TypeError: param_group must be a dict, but got <class 'list'>
# where: construction
# model: a
import torch
from torch import nn

a = nn.Linear(2, 2)
b = nn.Linear(2, 2)
optimizer = torch.optim.Adam([{'params': a.parameters()}, [a.weight, a.bias]], lr=1e-2)
