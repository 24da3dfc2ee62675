# Near miss: no group dict but a mapping of names to tensors; it raises too, but what was meant is not said.
# expect: untouched
# row: shapes/mapping
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is str
# where: construction
import torch
from torch import nn

model = nn.Linear(2, 2)
optimizer = torch.optim.Adam(dict(model.named_parameters()), lr=1e-3)
