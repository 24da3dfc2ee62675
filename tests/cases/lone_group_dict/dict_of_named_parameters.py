# No group dict but a mapping of names to parameters: torch iterates over the names, and the values are meant.
# expect: repair
# codes: PG103
# after:
#   * |
# row: shapes/mapping
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is str
# where: construction
import torch
from torch import nn

model = nn.Linear(2, 2)
optimizer = torch.optim.Adam(dict(model.named_parameters()), lr=1e-3)
