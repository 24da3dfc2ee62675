# A comprehension of two clauses flattens the parameters of several parts.
# expect: refused
# codes: PG104
# reasons: overlap
# raises: ValueError: some parameters appear in more than one parameter group
# where: construction
# model: net
import torch
from torch import nn

net = nn.ModuleDict({'a': nn.Linear(2, 2), 'b': nn.Linear(2, 2)})
every = [p for part in (net['b'].parameters(), net['a'].parameters()) for p in part]
optimizer = torch.optim.NAdam([{'params': list(net['b'].parameters())}, {'params': every}])
