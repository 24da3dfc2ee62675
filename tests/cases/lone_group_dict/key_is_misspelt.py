# Without the key `params` it is no group dict; a list around it would raise `KeyError: 'params'`.
# expect: refused
# codes: PG102
# reasons: no-effect
# row: shapes/missing-params
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is str
# where: construction
import torch
from torch import nn

model = nn.Linear(2, 2)
optimizer = torch.optim.Adam({'parameters': model.parameters(), 'lr': 1e-3})
